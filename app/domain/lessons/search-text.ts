/** A text longer than this is searched by its beginning. */
export const MOST_LETTERS = 200

/** What somebody typed, fit to be searched and shown again: without control characters, not longer than needed. */
export function searchText(typed: string): { text: string; isCut: boolean } {
  const clean = typed
    .slice(0, 20_000)
    .replace(/[\p{C}\uFFFD\s]+/gu, ' ')
    .trim()
  const letters = [...clean]
  return { text: letters.slice(0, MOST_LETTERS).join('').trim(), isCut: letters.length > MOST_LETTERS }
}
