import { BANK_LIMITS } from '../bank-limits'
import { NO_TEXT, type RawAnswer, type RawQuestion, type RawText } from '../raw-question'
import { child, children, textIn, type XmlNode } from './xml-node'
import { textOf } from './xml-text'

type Common = 'place' | 'name' | 'category' | 'prompt' | 'explain' | 'tags' | 'why'
type WithoutCommon<Q> = Q extends unknown ? Omit<Q, Common> : never

const MOST = BANK_LIMITS.answers + 5

/** What a question of Moodle's is in our terms; null for kinds that we do not have (essay, cloze, calculated, drag and drop …). */
export function readXmlKind(
  node: XmlNode,
  type: string,
  form: RawText['form'],
): WithoutCommon<RawQuestion> | null {
  switch (type) {
    case 'multichoice':
    case 'multichoiceset':
      return { kind: 'choice', isSingle: isSingle(node), answers: answersOf(node, form) }
    case 'truefalse':
      return { kind: 'choice', isSingle: true, answers: answersOf(node, form).map(inVietnamese) }
    case 'shortanswer':
      return {
        kind: 'short',
        answers: answersOf(node, 'plain').map((answer) => ({
          ...answer,
          text: { ...answer.text, form: 'plain' },
        })),
        isCaseSensitive: textIn(child(node, 'usecase')).trim() === '1',
      }
    case 'numerical': {
      const answers = children(node, 'answer')
        .slice(0, MOST)
        .map((one) => ({
          ...answerOf(one, 'plain'),
          tolerance: Number(textIn(child(one, 'tolerance')).trim() || 0),
        }))
      return {
        kind: 'number',
        answers,
        unit: textIn(child(child(child(node, 'units'), 'unit'), 'unit_name')).trim(),
      }
    }
    case 'matching':
    case 'match':
    case 'pairmatching': {
      const pairs = children(node, 'subquestion')
        .slice(0, MOST)
        .map((one) => ({ left: textOf(one, form), right: textOf(child(one, 'answer'), 'unsaid') }))
      return { kind: 'match', pairs }
    }
    case 'ordering':
      return { kind: 'order', items: answersOf(node, form).map(({ text }) => text) }
    default:
      return null
  }
}

/** Moodle takes a choice for one of one where nothing is said. */
function isSingle(node: XmlNode): boolean {
  const said = textIn(child(node, 'single')).trim().toLowerCase()
  return said !== 'false' && said !== '0'
}

function answersOf(node: XmlNode, form: RawText['form']): RawAnswer[] {
  return children(node, 'answer')
    .slice(0, MOST)
    .map((one) => answerOf(one, form))
}

function answerOf(node: XmlNode, form: RawText['form']): RawAnswer {
  const credit = Number((node.attributes.fraction ?? '').replace(',', '.').slice(0, 20))
  const feedback = child(node, 'feedback')
  return {
    text: textOf(node, form),
    credit: Number.isFinite(credit) ? credit : 0,
    feedback: feedback ? textOf(feedback, 'unsaid') : NO_TEXT,
  }
}

function inVietnamese(answer: RawAnswer): RawAnswer {
  const said = answer.text.raw.trim().toLowerCase()
  const raw = said === 'true' ? 'Đúng' : said === 'false' ? 'Sai' : answer.text.raw
  return { ...answer, text: { ...answer.text, raw } }
}
