import { foldText } from '~/lib/fold-text'

/** One word as two keys: `fold` says what was meant whatever was typed, `exact` keeps the accents. */
export type NormalWord = { fold: string; exact: string }

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** "ký" and "kí" are the same word, "quý" and "quí" too; "thuý" and "thúi" are not. */
const FINAL_Y = /^((?:qu|[^aeiouy\p{M}]+)?)y$/u
const NOUGHTS = /^0+(?=\d+$)/

/**
 * A word without the differences in spelling that mean nothing: case, composed or decomposed letters, the place of the
 * tone mark ("hoà", "hòa"), y or i at the end, noughts before a number ("mức 02", "mức 2").
 */
export function normalWord(written: string): NormalWord {
  const lower = written.normalize('NFD').toLowerCase().normalize('NFD')
  const tones = (lower.match(TONES) ?? []).sort().join('')
  const plain = lower.replace(TONES, '').replace(NOUGHTS, '').replace(FINAL_Y, '$1i')
  return {
    fold: foldText(plain).replace(FINAL_Y, '$1i'),
    exact: `${plain}${tones}`.normalize('NFC'),
  }
}
