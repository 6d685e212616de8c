import { BANK_LIMITS } from './bank-limits'

// What turns text round or makes bytes of it that no person sees; the rest of what goes is harmless (zero width, soft hyphen).
const TURNING = /(?![\t\n\r\f\v])[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const HIDDEN = /(?!\s)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\ufffd]/gu

/**
 * A text as questions hold it: composed, one line, single spaces, no character that nobody sees. What is longer than a file
 * may hold comes back cut, so that whoever measures it still finds it too long: composing takes time that grows with its square.
 */
export function cleanText(text: string): { text: string; hadHidden: boolean } {
  const most = text.slice(0, BANK_LIMITS.letters * 4)
  const clean = most.replace(HIDDEN, '').replace(/\s+/gu, ' ').trim().normalize('NFC')
  return { text: clean, hadHidden: TURNING.test(most) }
}
