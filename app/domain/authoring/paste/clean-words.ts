/** Words as lessons hold them: accents composed, no tabs and line ends, nothing that nobody sees. Spaces at the ends stay. */
export function cleanWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[\p{C}\u2028\u2029\ufffd]/gu, '')
}
