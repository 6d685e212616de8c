/** Spaces that only look like one. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
/** What nobody sees: marks that hide or turn text, halves of characters, bytes that were no text. */
const HIDDEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\ufffd]/gu

/** Plain characters: lines end in a line feed, spaces are spaces, accents are composed, nothing is hidden. */
export function repairCharacters(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, '  ')
    .replace(SPACES, ' ')
    .replace(HIDDEN, '')
    .normalize('NFC')
}
