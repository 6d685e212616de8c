/** A word with each doubled letter once: "toann" becomes "toan". */
export function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/g, '$1')
}
