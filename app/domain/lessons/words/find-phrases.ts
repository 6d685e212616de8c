type Find = (text: string) => { index: number; phrase: string }[]

const made = new WeakMap<ReadonlyMap<string, unknown>, Find>()

/** Where whole phrases of a list stand in a text, whatever their capitals; the longest of two that begin together. */
export function phraseFinder(phrases: ReadonlyMap<string, unknown>): Find {
  const find = made.get(phrases) ?? makeFinder(phrases.keys())
  made.set(phrases, find)
  return find
}

function makeFinder(phrases: Iterable<string>): Find {
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
