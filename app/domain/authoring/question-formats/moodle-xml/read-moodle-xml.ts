import type { BankRefusal } from '../../bank-finding'
import type { ImportedQuestion } from '../../imported-question'
import { BANK_LIMITS } from '../bank-limits'
import type { BankLog } from '../bank-log'
import { beginOf } from '../begin-of'
import { NO_TEXT, type RawQuestion, type RawText } from '../raw-question'
import { toImported } from '../to-imported'
import { parseQuiz, type QuizQuestion } from './parse-quiz'
import { readXmlKind } from './xml-kind'
import { child, children, countBelow, textIn, type XmlNode } from './xml-node'
import { textOf } from './xml-text'

/** Reads Moodle's own XML: https://docs.moodle.org/en/Moodle_XML_format. */
export function readMoodleXml(xml: string, log: BankLog): ImportedQuestion[] | { refusal: BankRefusal } {
  const parsed = parseQuiz(xml, BANK_LIMITS.questions * 2)
  if ('refusal' in parsed) return parsed
  const questions: ImportedQuestion[] = []
  let category = ''
  let taken = 0
  for (const question of parsed.questions) {
    const type = (question.node.attributes.type ?? '').trim().toLowerCase()
    if (type === 'category') {
      category = textIn(child(question.node, 'category')).trim()
      continue
    }
    taken++
    if (taken > BANK_LIMITS.questions) {
      log.say('too-many-questions', { place: { line: question.line }, question: '' })
      break
    }
    const read = readQuestion(question, type, category, log)
    if (read) questions.push(read)
  }
  return questions
}

function readQuestion(
  { line, node }: QuizQuestion,
  type: string,
  category: string,
  log: BankLog,
): ImportedQuestion | null {
  const place = { line }
  const prompt = textOf(child(node, 'questiontext'), 'unsaid')
  const name = textIn(child(node, 'name')).slice(0, 1_000)
  const at = { place, question: name.trim() || beginOf(prompt) }
  const kind = readXmlKind(node, type, prompt.form)
  if (kind === null) {
    log.say('unknown-kind', at, type)
    return null
  }
  const files = countBelow(node, 'file') + countBelow(node, 'image_base64')
  if (files > 0) log.say('embedded-file', at, String(files))
  if (child(node, 'hint')) log.say('hint', at, beginOf(textOf(child(node, 'hint'), 'html')))
  for (const part of ['correctfeedback', 'partiallycorrectfeedback', 'feedback']) {
    const said = resultText(child(node, part), prompt.form)
    if (said.raw.trim() !== '') log.say('result-feedback', at, beginOf(said))
  }
  const raw: RawQuestion = {
    ...{ place, name, category, prompt, explain: textOf(child(node, 'generalfeedback'), prompt.form) },
    why: resultText(child(node, 'incorrectfeedback'), prompt.form),
    tags: children(child(node, 'tags'), 'tag').map(textIn).slice(0, 50),
    ...kind,
  }
  return toImported(raw, log)
}

// What Moodle itself writes there when nobody wrote anything.
const OF_MOODLE =
  /^\s*(?:<p>)?\s*(?:your answer is (?:correct|partially correct|incorrect)|câu trả lời của bạn)[^<]{0,20}(?:<\/p>)?\s*$/i

function resultText(node: XmlNode | undefined, form: RawText['form']): RawText {
  const text = textOf(node, form)
  return text.raw.length < 200 && OF_MOODLE.test(text.raw.normalize('NFC')) ? NO_TEXT : text
}
