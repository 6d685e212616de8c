import type { ImportedQuestion } from '../../imported-question'
import { BANK_LIMITS } from '../bank-limits'
import type { BankLog } from '../bank-log'
import { NO_TEXT } from '../raw-question'
import { toImported } from '../to-imported'

const OPTION = /^([A-Za-z])[.)]\s*(\S.*)?$/
const ANSWER = /^(?:ANSWER|Đáp án)\s{0,5}:\s{0,5}([A-Za-z])\b/iu

type Block = { line: number; prompt: string[]; options: { letter: string; text: string }[] }

/** Reads Aiken: a line that asks, lines "A. …" and "ANSWER: A". More lines may ask, as people write them. */
export function readAiken(file: string, log: BankLog): ImportedQuestion[] {
  const questions: ImportedQuestion[] = []
  let block: Block | null = null
  let count = 0
  for (const [index, whole] of file.split(/\r\n|\r|\n/).entries()) {
    const line = whole.slice(0, BANK_LIMITS.rawLetters).trim()
    if (line === '') continue
    const place = { line: index + 1 }
    const answer = ANSWER.exec(line.normalize('NFC').slice(0, 60))
    if (answer) {
      count++
      if (count > BANK_LIMITS.questions) {
        log.say('too-many-questions', { place, question: '' })
        return questions
      }
      const read = finish(block, answer[1] ?? '', log)
      if (read) questions.push(read)
      else if (!block || block.options.length === 0) log.say('broken-question', { place, question: line })
      block = null
      continue
    }
    block = addLine(block, line, index + 1, log)
  }
  if (block)
    log.say('broken-question', {
      place: { line: block.line },
      question: block.prompt.join(' ').slice(0, 500),
    })
  return questions
}

/** Behind options a line that is none begins a new question: the answer of the last one was forgotten. */
function addLine(block: Block | null, line: string, at: number, log: BankLog): Block {
  const option = OPTION.exec(line)
  if (option && block) {
    block.options.push({ letter: (option[1] ?? '').toUpperCase(), text: option[2] ?? '' })
    return block
  }
  if (block && block.options.length > 0) {
    log.say('broken-question', {
      place: { line: block.line },
      question: block.prompt.join(' ').slice(0, 500),
    })
    return { line: at, prompt: [line], options: [] }
  }
  if (!block) return { line: at, prompt: [line], options: [] }
  block.prompt.push(line)
  return block
}

function finish(block: Block | null, right: string, log: BankLog): ImportedQuestion | null {
  if (!block || block.options.length === 0) return null
  const answers = block.options.map(({ letter, text }) => ({
    text: { raw: text, form: 'plain' as const },
    ...{ credit: letter === right.toUpperCase() ? 100 : 0, feedback: NO_TEXT },
  }))
  const prompt = { raw: block.prompt.join('\n'), form: 'plain' as const }
  return toImported(
    {
      ...{
        place: { line: block.line },
        name: '',
        category: '',
        prompt,
        explain: NO_TEXT,
        why: NO_TEXT,
        tags: [],
      },
      ...{ kind: 'choice', isSingle: true, answers },
    },
    log,
  )
}
