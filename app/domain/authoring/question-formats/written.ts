import type { Question } from '~/domain/lessons/question'
import type { LeftOut } from '../bank-format'
import { cleanText } from './clean-text'

/** One question in a format, or null when it cannot stand there; and what of it stays behind. */
export type Written<W = string> = { written: W | null; leftOut: LeftOut[] }

/** A text as every format holds it: one line, nothing hidden. */
export function plain(text: string | undefined): string {
  return cleanText(text ?? '').text
}

export function lost(question: Question, code: LeftOut['code'], value = ''): LeftOut {
  return { questionId: question.id, code, value: plain(value) }
}

/** Moodle multiplies where several are right: each has its share, a wrong one takes all. */
export function shareOf(options: readonly { right?: boolean }[]): number {
  const right = options.filter((option) => option.right).length
  return Number((100 / Math.max(1, right)).toFixed(5))
}

/** Numbers that all programs read: 16, -2.5. Others, such as "1,5 triệu", are for people. */
export function isBareNumber(text: string): boolean {
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)
}

/** A star stands for anything in Moodle's short answers. */
export function escapeStar(text: string): string {
  return text.replaceAll('*', '\\*')
}
