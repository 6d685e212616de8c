/** Where whole phrases of a list stand in a text, whatever their capitals; the longest of two that begin together. */
export function phraseFinder(
  phrases: Iterable<string>,
): (text: string) => { index: number; phrase: string }[] {
  const known = [...phrases].sort((a, b) => b.length - a.length)
  if (known.length === 0) return () => []
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${known.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return (text) =>
    [...text.matchAll(pattern)].map((found) => ({ index: found.index, phrase: found[0].toLowerCase() }))
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, '\\s+')
}
