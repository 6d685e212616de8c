import type { KnownToRepair } from '../known-to-repair'

/** Words that are always wrong become those that were meant, with their capitals. */
export function repairMistyped(text: string, { mistyped }: Pick<KnownToRepair, 'mistyped'>): string {
  if (mistyped.length === 0) return text
  const right = new Map(mistyped.map(([wrong, meant]) => [wrong.toLowerCase(), meant]))
  const phrases = [...right.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text.replace(pattern, (found) => {
    const meant = right.get(found.toLowerCase().replace(/\s+/g, ' ')) ?? found
    const [first = ''] = found
    if (found === found.toUpperCase()) return meant.toUpperCase()
    return first === first.toUpperCase() ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
  })
}

function escaped(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ +/g, ' +')
}
