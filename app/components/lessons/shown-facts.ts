import type { LessonRecord } from '~/domain/lessons/catalogue'
import type { ShownFact } from './lesson-sources'

/** The facts of a lesson, each with its sources spelled out. */
export function shownFacts({ facts, sources }: LessonRecord): ShownFact[] {
  return facts.map((fact) => ({
    ...fact,
    sources: fact.sources.map((key) => sources[key] ?? { title: key }),
  }))
}
