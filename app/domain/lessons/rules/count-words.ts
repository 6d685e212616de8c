/** Syllables between spaces, as a Vietnamese reader counts them; signs that stand alone do not count. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
}

/** The sentences of a text: a full stop, question or exclamation mark ends one when a space follows, so 31/12.2024 stays whole. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…][”"’')\]]*)\s+|\n{2,}/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}
