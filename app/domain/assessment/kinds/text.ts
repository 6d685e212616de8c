import { foldText } from '~/lib/fold-text'
import type { QuestionOf } from '../../lessons/question'
import type { Answer } from '../answer'
import { isOneSlip } from './one-slip'

type TextQuestion = QuestionOf<'text'>

const SLIP_FROM_LETTERS = 6

export function isTextComplete(_question: TextQuestion, answer: Answer): answer is string {
  return typeof answer === 'string' && wordsOf(answer).length > 0
}

export function isTextRight(question: TextQuestion, answer: string): boolean {
  return judge(question, answer).isRight
}

/** The why of the listed mistake that was made, if any. */
export function textMistake(question: TextQuestion, answer: string): string | null {
  return judge(question, answer).mistake
}

/**
 * From the strictest likeness to the loosest, the first that fits decides: so a listed mistake wins over a slip, and
 * where right and mistaken differ in accents alone ("mã", "má"), accents count when they were typed.
 */
function judge(question: TextQuestion, answer: string): { isRight: boolean; mistake: string | null } {
  const right = { isRight: true, mistake: null }
  for (const isAlike of [isSameWriting, isSameFolded]) {
    if (question.accept.some((accepted) => isAlike(accepted, answer))) return right
    const made = question.mistakes.find((mistake) => isAlike(mistake.value, answer))
    if (made) return { isRight: false, mistake: made.why }
  }
  const isSlip = question.accept.some((accepted) => isSlipOf(accepted, answer))
  return isSlip ? right : { isRight: false, mistake: null }
}

function isSameWriting(wanted: string, typed: string): boolean {
  const plain = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  return plain(wanted) === plain(typed)
}

/** Accents, case, punctuation and where spaces stand do not matter. */
function isSameFolded(wanted: string, typed: string): boolean {
  return wordsOf(wanted).join('') === wordsOf(typed).join('')
}

/** One slip in one long word. Short words are left out: there a single letter makes another word. */
function isSlipOf(wanted: string, typed: string): boolean {
  const want = wordsOf(wanted)
  const [only] = want
  const given = want.length === 1 ? [wordsOf(typed).join('')] : wordsOf(typed)
  if (only === undefined || given.length !== want.length) return false
  const differing = want.flatMap((word, at) => (word === given[at] ? [] : [{ word, typed: given[at] ?? '' }]))
  const [slip] = differing
  if (!slip || differing.length > 1) return false
  return slip.word.replace(/\d/g, '').length >= SLIP_FROM_LETTERS && isOneSlip(slip.word, slip.typed)
}

function wordsOf(text: string): string[] {
  return foldText(text.normalize('NFKC'))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(oneSpelling)
}

/** "kỹ năng" and "kĩ năng", "quý" and "quí" are both written in schools and newspapers. */
function oneSpelling(word: string): string {
  return word.replace(/^([hklmstv]|qu)y$/, '$1i')
}
