import { BANK_LIMITS } from '../bank-limits'
import { NO_TEXT, type RawQuestion, type RawText } from '../raw-question'
import { giftAnswers, giftText } from './gift-answers'

type Common = 'place' | 'name' | 'category' | 'prompt' | 'explain' | 'tags' | 'why'
type WithoutCommon<Q> = Q extends unknown ? Omit<Q, Common> & { why?: RawText } : never
type GiftKind = WithoutCommon<RawQuestion>

const MOST = BANK_LIMITS.answers + 5

/** What kind of question stands between { and }, asked in the order in which Moodle asks. */
export function readGiftKind(text: string, form: RawText['form']): GiftKind | { unknown: string } {
  if (text === '') return { unknown: 'essay' }
  if (text.startsWith('#')) return numbers(text.slice(1), form)
  if (/^>\d{0,3}\s/.test(text)) return order(text, form)
  if (text.includes('~')) return choice(text, form)
  if (text.includes('=') && text.includes('->')) return match(text, form)
  return truth(text, form) ?? short(text, form)
}

function choice(text: string, form: RawText['form']): GiftKind {
  const answers = giftAnswers(text, form, MOST)
  return { kind: 'choice', isSingle: answers.some(({ sign }) => sign === '='), answers }
}

function short(text: string, form: RawText['form']): GiftKind {
  const answers = giftAnswers(text, form, MOST).map((answer) =>
    answer.sign === '' && !answer.hasWeight ? { ...answer, credit: 100 } : answer,
  )
  return { kind: 'short', answers, isCaseSensitive: false }
}

function match(text: string, form: RawText['form']): GiftKind {
  const pairs = giftAnswers(text, form, MOST).map(({ text: { raw, form: own } }) => {
    const arrow = raw.indexOf('->')
    if (arrow < 0) return { left: { raw, form: own }, right: NO_TEXT }
    return { left: { raw: raw.slice(0, arrow), form: own }, right: giftText(raw.slice(arrow + 2), own) }
  })
  return { kind: 'match', pairs }
}

/** {T#said to whoever was wrong#said to whoever was right}. */
function truth(text: string, form: RawText['form']): GiftKind | null {
  const [said = '', wrong = '', right = ''] = text.split('#', 3)
  const found = /^(t|true|f|false)$/i.exec(said.trim().slice(0, 10))
  if (!found) return null
  const isTrue = /^t/i.test(found[1] ?? '')
  const answer = (raw: string, isRight: boolean) => ({
    text: { raw, form: 'plain' as const },
    ...{ credit: isRight ? 100 : 0, feedback: giftText(isRight ? right : wrong, form) },
  })
  return { kind: 'choice', isSingle: true, answers: [answer('Đúng', isTrue), answer('Sai', !isTrue)] }
}

/** {#1822:2}, {#1..5}, {#=1822:0 =%50%1822:2}; behind ~ what everybody else gets to read. */
function numbers(text: string, form: RawText['form']): GiftKind {
  const tilde = text.indexOf('~')
  const why = tilde < 0 ? NO_TEXT : giftText(text.slice(text.indexOf('#', tilde) + 1 || tilde + 1), form)
  const answers = giftAnswers(tilde < 0 ? text : text.slice(0, tilde), form, MOST).map((answer) => ({
    ...answer,
    ...(answer.sign === '' && !answer.hasWeight ? { credit: 100 } : {}),
    ...numberAndTolerance(answer.text.raw.trim().slice(0, 200)),
  }))
  return { kind: 'number', answers, unit: '', why }
}

function numberAndTolerance(written: string): { text: RawText; tolerance: number } {
  const as = (raw: string, tolerance: number) => ({ text: { raw, form: 'plain' as const }, tolerance })
  const range = written.indexOf('..')
  if (range > 0) {
    const [low, high] = [Number(written.slice(0, range)), Number(written.slice(range + 2))]
    if (!(low <= high)) return as(written, 0)
    return as(String(tidy((low + high) / 2)), tidy((high - low) / 2))
  }
  const colon = written.indexOf(':')
  return colon > 0
    ? as(written.slice(0, colon).trim(), Number(written.slice(colon + 1)) || 0)
    : as(written, 0)
}

/** Halves of decimal numbers without what computers add to them: 3.1415, not 3.1414999999999997. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

/** The ordering of newer Moodles: {>3 ALL VERTICAL … }, then one item a line. */
function order(text: string, form: RawText['form']): GiftKind {
  const lines = text.split('\n')
  const [first = '', ...rest] = lines
  const items = rest.filter((line) => line.trim() !== '').slice(0, MOST)
  // What was written in one line has its items behind signs.
  return { kind: 'order', items: (items.length > 0 ? items : [first]).map((item) => giftText(item, form)) }
}
