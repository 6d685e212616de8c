import type { BankPlace } from '../imported-question'

/** A text as a file holds it. `html` is what was announced; where nothing was, tags that HTML has are taken for such. */
export type RawText = { raw: string; form: 'html' | 'plain' | 'unsaid' }

/** `credit` in percent: 100 is right, 0 and less is wrong. */
export type RawAnswer = { text: RawText; credit: number; feedback: RawText }

type Common = {
  place: BankPlace
  name: string
  category: string
  prompt: RawText
  /** Shown to everybody afterwards. */
  explain: RawText
  /** Shown to whoever was wrong. */
  why: RawText
  tags: string[]
}

/** What GIFT, Moodle XML and Aiken have in common, before it is judged by what our questions can hold. */
export type RawQuestion = Common &
  (
    | { kind: 'choice'; isSingle: boolean; answers: RawAnswer[] }
    | { kind: 'short'; answers: RawAnswer[]; isCaseSensitive: boolean }
    | { kind: 'number'; answers: (RawAnswer & { tolerance: number })[]; unit: string }
    | { kind: 'match'; pairs: { left: RawText; right: RawText }[] }
    | { kind: 'order'; items: RawText[] }
  )

export const NO_TEXT: RawText = { raw: '', form: 'plain' }
