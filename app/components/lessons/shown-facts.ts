import type { LessonRecord } from '~/domain/lessons/catalogue'
import type { ShownFact } from './lesson-sources'

/** The facts of a lesson, each with its source spelled out. */
export function shownFacts({ facts, sources }: LessonRecord): ShownFact[] {
  return facts.map((fact) => ({ ...fact, source: sources[fact.source] ?? { title: fact.source } }))
}
