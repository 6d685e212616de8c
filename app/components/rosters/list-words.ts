import type { Finding } from '~/domain/rosters/import-kind'
import type { Locale } from '~/lib/locale'
import { useLocale } from '~/ui/words'
import { findingWords } from './finding-words'
import { placeFindingWords } from './place-finding-words'
import { placeRosterWords } from './place-roster-words'
import { rosterWords } from './roster-words'

/** The words for a list of its kind: "people", or "places". */
export function listWords(kind: string, locale: Locale) {
  const isPlaces = kind === 'places'
  const words = { ...rosterWords[locale], ...(isPlaces ? placeRosterWords[locale] : {}) }
  const { sentences, fields } = isPlaces ? placeFindingWords[locale] : findingWords[locale]
  const bySentence = new Map<string, (finding: Finding & { example: string }) => string>(
    Object.entries(sentences),
  )
  const sentence = (finding: Finding) =>
    bySentence.get(finding.code)?.({ ...finding, example: '' }) ?? finding.code
  return { words, fields, sentence }
}

export function useListWords(kind: string) {
  return listWords(kind, useLocale())
}
