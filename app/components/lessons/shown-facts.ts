import type { LessonRecord } from '~/domain/lessons/catalogue'
import type { Fact, Sources } from '~/domain/lessons/lesson-schema'

/** A fact as readers see it, with its sources spelled out. */
export type ShownFact = Omit<Fact, 'sources'> & { sources: readonly Sources[string][] }

/** The facts of a lesson. */
export function shownFacts({ facts, sources }: LessonRecord): ShownFact[] {
  return facts.map((fact) => ({
    ...fact,
    sources: fact.sources.map((key) => sources[key] ?? { title: key }),
  }))
}
