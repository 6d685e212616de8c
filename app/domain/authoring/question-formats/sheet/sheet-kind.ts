import type { BankFindingCode } from '../../bank-finding'
import { NO_TEXT, type RawAnswer, type RawQuestion } from '../raw-question'
import { LETTERS } from './question-columns'
import { cellText, isSame } from './sheet-cell'
import { KIND_WORDS } from './sheet-words'

type Common = 'place' | 'name' | 'category' | 'prompt' | 'explain' | 'tags' | 'why'
type WithoutCommon<Q> = Q extends unknown ? Omit<Q, Common> : never
type Cells = Record<string, string>
type Filled = { letter: string; text: string; why: string }

/** What a row's answers say. Where no kind is written, letters in the column of the right answer mean a choice. */
export function sheetKind(
  cells: Cells,
  say: (code: BankFindingCode, value?: string) => void,
): WithoutCommon<RawQuestion> | null {
  const filled = LETTERS.map((letter) => ({
    ...{ letter, text: cells[`option${letter}`] ?? '', why: cells[`why${letter}`] ?? '' },
  })).filter(({ text }) => text !== '')
  const right = (cells.right ?? '').trim()
  const kind = kindOf(cells.kind ?? '', right, filled)
  switch (kind) {
    case 'single':
    case 'multiple':
      return {
        kind: 'choice',
        isSingle: kind === 'single',
        answers: choices(filled, right, kind === 'single'),
      }
    case 'truth': {
      const isTrue = ['Đúng', 'Đ', 'true', 't'].some((word) => isSame(word, right))
      if (!isTrue && !['Sai', 'S', 'false', 'f'].some((word) => isSame(word, right)))
        say('unknown-value', right)
      const both = [
        { letter: 'A', text: 'Đúng', why: cells.whyA ?? '' },
        { letter: 'B', text: 'Sai', why: cells.whyB ?? '' },
      ]
      return { kind: 'choice', isSingle: true, answers: choices(both, isTrue ? 'A' : 'B', true) }
    }
    case 'order':
      return { kind: 'order', items: filled.map(({ text }) => cellText(text)) }
    case 'match':
      return { kind: 'match', pairs: filled.map(({ text }) => pairOf(text)) }
    case 'number': {
      const tolerance = Number((cells.tolerance ?? '').trim().replace(',', '.') || 0)
      const answer = { ...rightAnswer(right), tolerance }
      const wrong = filled.map((one) => ({ ...mistakeOf(one), tolerance: 0 }))
      return { kind: 'number', answers: right === '' ? wrong : [answer, ...wrong], unit: cells.unit ?? '' }
    }
    case 'text': {
      const accepted = right.split(';').map((word) => word.trim())
      const answers = accepted.filter((word) => word !== '').map((word) => rightAnswer(starred(word)))
      return { kind: 'short', answers: [...answers, ...filled.map(mistakeOf)], isCaseSensitive: false }
    }
    default:
      return null
  }
}

function kindOf(written: string, right: string, filled: readonly Filled[]): string | null {
  if (written.trim() !== '') {
    const known = Object.entries(KIND_WORDS).find(([, words]) => words.some((word) => isSame(word, written)))
    return known?.[0] ?? null
  }
  const letters = lettersIn(right)
  if (filled.length > 0 && letters.length > 0) return letters.length > 1 ? 'multiple' : 'single'
  if (filled.length === 0 && /^(đúng|sai|true|false)$/iu.test(right)) return 'truth'
  return filled.length > 0 ? 'single' : null
}

/** "A", "a, C", "A và C", "AC"; also the words of the option itself. */
function lettersIn(right: string): string[] {
  const plain = right.toUpperCase().replace(/\s+(?:VÀ|AND)\s+|[,;&/+\s]+/gu, '')
  return /^[A-F]{1,6}$/.test(plain) ? [...new Set(plain)] : []
}

function choices(filled: readonly Filled[], right: string, isSingle: boolean): RawAnswer[] {
  const letters = lettersIn(right)
  const isRight = ({ letter, text }: Filled) =>
    letters.length > 0 ? letters.includes(letter) : right !== '' && text.trim() === right
  // Several right options weigh as Moodle writes them, so that one alone is not taken for the only one meant.
  return filled.map((one) => ({
    text: cellText(one.text),
    credit: isRight(one) ? 100 : isSingle ? 0 : -100,
    feedback: cellText(one.why),
  }))
}

function pairOf(text: string) {
  const arrow = /→|->|=>/.exec(text)
  if (!arrow) return { left: cellText(text), right: NO_TEXT }
  const [left, right] = [text.slice(0, arrow.index), text.slice(arrow.index + arrow[0].length)]
  return { left: cellText(left.trim()), right: cellText(right.trim()) }
}

function rightAnswer(text: string): RawAnswer {
  return { text: cellText(text), credit: 100, feedback: NO_TEXT }
}

function mistakeOf({ text, why }: Filled): RawAnswer {
  return { text: cellText(starred(text)), credit: 0, feedback: cellText(why) }
}

/** A sheet has no signs that stand for anything. */
function starred(text: string): string {
  return text.replaceAll('*', '\\*')
}
