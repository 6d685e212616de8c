import { type NormalWord, normalWord } from './normal-word'

export type Word = NormalWord & { start: number; end: number }

/** Letters and digits, also "1.3" and "9.500.000"; all else stands between words. */
const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** The words of a text with their places in it, in UTF-16 units. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index
    return { ...normalWord(match[0]), start, end: start + match[0].length }
  })
}
