import type { Fact, Sources } from './lesson-schema'

/** A fact with its sources spelled out and the lessons that cite it. */
export type PublishedFact = Omit<Fact, 'sources'> & { sources: Sources[string][]; lessons: CitingLesson[] }

type CitingLesson = { moduleId: string; slug: string; number: string; title: string }
