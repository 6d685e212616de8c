import type { CatalogueLocal, LessonRecord } from '~/domain/lessons/catalogue'
import type { Fact, Sources } from '~/domain/lessons/lesson-schema'

/** A fact as readers see it, with its sources spelled out. */
export type ShownFact = Omit<Fact, 'sources'> & { sources: readonly Sources[string][] }

/** The facts of a lesson, and those that the words of a place add to it. */
export function shownFacts(record: LessonRecord, local: CatalogueLocal | null): ShownFact[] {
  const added = local?.facts.filter(({ id }) => record.facts.every((fact) => fact.id !== id)) ?? []
  const sources = { ...local?.sources, ...record.sources }
  return [...record.facts, ...added].map((fact) => ({
    ...fact,
    sources: fact.sources.map((key) => sources[key] ?? { title: key }),
  }))
}
