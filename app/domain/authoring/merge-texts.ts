import { diff3Merge } from 'node-diff3'

/** What is compared line by line; longer texts, of which lessons are none, would hold the page up. */
const MOST_LINES = 3_000

/**
 * Both writings in one text, line by line, where they changed different lines; null when they changed the same ones. `base` is
 * what both began from.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const [own, common, other] = [mine, base, theirs].map((text) => text.split('\n'))
  if (!own || !common || !other) return null
  if ([own, common, other].some((lines) => lines.length > MOST_LINES)) return null
  const merged: string[] = []
  for (const { ok } of diff3Merge(own, common, other, { excludeFalseConflicts: true })) {
    if (!ok) return null
    merged.push(...ok)
  }
  return merged.join('\n')
}
