import type { WordLists } from '../word-lists'

const made = new WeakMap<ReadonlySet<string>, (text: string) => string>()

/** Puts spaces in place of names of several words (App Store, Wi-Fi), so that nobody takes them apart. */
export function withoutNames({ names }: WordLists): (text: string) => string {
  const known = made.get(names) ?? makeMask(names)
  made.set(names, known)
  return known
}

function makeMask(names: ReadonlySet<string>): (text: string) => string {
  const several = [...names].filter((name) => /[^\p{L}\p{M}]/u.test(name)).sort((a, b) => b.length - a.length)
  if (several.length === 0) return (text) => text
  const all = several.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) => text.replace(pattern, (name) => ' '.repeat(name.length))
}
