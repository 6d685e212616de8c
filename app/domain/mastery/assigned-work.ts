import type { Catalogue } from '../lessons/catalogue'
import { everyLesson, lessonAddress } from '../lessons/placed-lesson'

export type AssignmentKind = 'module' | 'lesson' | 'practice'
export type WorkState = 'not-begun' | 'begun' | 'done'

/** What a class can be asked to do, as it is published now. */
export type AssignedWork = {
  kind: AssignmentKind
  targetId: string
  /** "2", or "2.3". */
  number: string
  title: string
  to: string
  /** Lessons that have to be finished; of a practice none. */
  lessonIds: string[]
  scenarioId: string | null
}

/** What somebody did, as far as assignments ask. */
export type WorkDone = {
  begunLessons: ReadonlySet<string>
  finishedLessons: ReadonlySet<string>
  begunPractices: ReadonlySet<string>
  finishedPractices: ReadonlySet<string>
}

/** All there is to assign, in the order of the catalogue: each module, then its lessons, each with its practice. */
export function everyWork(catalogue: Pick<Catalogue, 'modules'>): (AssignedWork & { moduleId: string })[] {
  return catalogue.modules.flatMap((module) => {
    const { id, number, title, lessons } = module
    const whole = {
      ...{
        kind: 'module' as const,
        targetId: id,
        moduleId: id,
        number: String(number),
        title,
        to: `/hoc/${id}`,
      },
      ...{ lessonIds: lessons.map((lesson) => lesson.id), scenarioId: null },
    }
    const parts = everyLesson({ modules: [module] }).flatMap(({ lesson }) => {
      const { practice } = lesson
      const about = { moduleId: id, number: lesson.number }
      const read = {
        kind: 'lesson' as const,
        targetId: lesson.id,
        title: lesson.title,
        lessonIds: [lesson.id],
      }
      return [
        { ...about, ...read, to: lessonAddress({ module, lesson }), scenarioId: null },
        ...(practice
          ? [
              {
                ...{ ...about, kind: 'practice' as const, targetId: practice.id, title: practice.title },
                ...{ to: `/luyen/${practice.slug}`, lessonIds: [], scenarioId: practice.id },
              },
            ]
          : []),
      ]
    })
    return [whole, ...parts]
  })
}

/** Null when it is published no more. */
export function findWork(
  catalogue: Pick<Catalogue, 'modules'>,
  asked: { kind: string; targetId: string },
): AssignedWork | null {
  return (
    everyWork(catalogue).find((work) => work.kind === asked.kind && work.targetId === asked.targetId) ?? null
  )
}

/** A module is done when all its lessons are; a practice when it was gone through once to its end. */
export function workState({ lessonIds, scenarioId }: AssignedWork, did: WorkDone): WorkState {
  if (scenarioId !== null) {
    if (did.finishedPractices.has(scenarioId)) return 'done'
    return did.begunPractices.has(scenarioId) ? 'begun' : 'not-begun'
  }
  if (lessonIds.length > 0 && lessonIds.every((id) => did.finishedLessons.has(id))) return 'done'
  return lessonIds.some((id) => did.begunLessons.has(id)) ? 'begun' : 'not-begun'
}
