import { foldHeader } from '~/domain/rosters/guess-mapping'
import { NO_TEXT, type RawText } from '../raw-question'

/** Cells hold text as it is. */
export function cellText(raw: string): RawText {
  return raw === '' ? NO_TEXT : { raw, form: 'plain' }
}

/** Whether a cell holds that word, however it is written. */
export function isSame(word: string, written: string): boolean {
  return foldHeader(word) === foldHeader(written.slice(0, 60))
}
