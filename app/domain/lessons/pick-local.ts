import type { CatalogueLocal } from './catalogue'

/**
 * Whose words a reader gets in a lesson; null for the lesson's own. `fitting` are the places with words for this lesson,
 * `chosen` is the id of a place chosen by hand, empty for the whole country, null for no choice; `around` are the places
 * that the reader belongs to, the nearest first.
 */
export function pickLocal({
  fitting,
  chosen,
  around,
}: {
  fitting: CatalogueLocal[]
  chosen: string | null
  around: string[]
}): CatalogueLocal | null {
  const candidates = chosen === null ? around : [chosen]
  for (const place of candidates) {
    const found = fitting.find((local) => local.place === place)
    if (found) return found
  }
  return null
}
