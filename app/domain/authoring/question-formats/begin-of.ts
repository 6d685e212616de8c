import { textOfHtml } from './html-text'
import type { RawText } from './raw-question'

const LETTERS = 500

/** How a text begins, for telling people which one is meant. */
export function beginOf({ raw, form }: RawText): string {
  const begin = raw.slice(0, LETTERS)
  return form === 'plain' ? begin : textOfHtml(begin, form === 'html').text
}
