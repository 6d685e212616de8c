import { BANK_LIMITS } from './bank-limits'
import type { BankLog } from './bank-log'
import { cleanText } from './clean-text'
import { textOfHtml } from './html-text'
import type { RawText } from './raw-question'

/** Makes plain text of what a question holds, says what is lost on the way, and remembers whether anything was too long. */
export type TextReader = { read: (text: RawText) => string; isTooLong: () => boolean }

const FORMULA = /\\\(|\\\[|\$\$/

export function textReader(log: BankLog, at: Parameters<BankLog['say']>[1]): TextReader {
  let isTooLong = false
  const read = ({ raw, form }: RawText): string => {
    if (raw.length > BANK_LIMITS.rawLetters) {
      isTooLong = true
      return ''
    }
    const reduced = form === 'plain' ? { text: raw, lost: [] } : textOfHtml(raw, form === 'html')
    for (const { code, value } of reduced.lost) log.say(code, at, value)
    const { text, hadHidden } = cleanText(reduced.text)
    if (hadHidden) log.say('hidden-characters', at)
    if (FORMULA.test(text)) log.say('formula', at, text)
    if (text.length > BANK_LIMITS.letters) isTooLong = true
    return text
  }
  return { read, isTooLong: () => isTooLong }
}
