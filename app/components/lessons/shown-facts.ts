import type { CatalogueLocal, LessonRecord } from '~/domain/lessons/catalogue'
import type { ShownFact } from './lesson-sources'

/** The facts of a lesson, and those that the words of a place add to it; each with its sources spelled out. */
export function shownFacts(record: LessonRecord, local: CatalogueLocal | null): ShownFact[] {
  const added = local?.facts.filter(({ id }) => record.facts.every((fact) => fact.id !== id)) ?? []
  const sources = { ...local?.sources, ...record.sources }
  return [...record.facts, ...added].map((fact) => ({
    ...fact,
    sources: fact.sources.map((key) => sources[key] ?? { title: key }),
  }))
}
