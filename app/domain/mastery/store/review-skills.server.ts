import { db } from '~/db/client.server'
import { vietnamDay } from '~/lib/vietnam-day'
import type { Catalogue, CatalogueLesson } from '../../lessons/catalogue'
import { everyLesson } from '../../lessons/placed-lesson'
import { readCompletions } from '../completion-queries.server'
import type { ReviewChoice, ReviewPractice, ReviewSkill } from '../draw-review'
import { readSkillStandings } from '../mastery-queries.server'
import { type PracticeRuns, readPracticeRuns } from '../practice-run-queries.server'
import { type LessonItem, readLessonItems } from './lesson-items.server'

type Met = { meetings: number; lastAt: number }

/** Every skill that a person has begun and can still see, with all that could be asked of it. Seven queries, however many. */
export async function readReviewSkills(
  personId: string,
  now: Date,
  catalogue: Catalogue,
): Promise<ReviewSkill[]> {
  const moduleOf = new Map(
    catalogue.modules.flatMap((module) => module.skills.map((skill) => [skill.id, module.id] as const)),
  )
  const standings = (await readSkillStandings(personId, now)).filter(({ skillId }) => moduleOf.has(skillId))
  const begun = new Set(standings.map(({ skillId }) => skillId))
  const lessons = everyLesson(catalogue)
    .map(({ lesson }) => lesson)
    .filter(({ skills, practice }) => [...skills, ...(practice?.skills ?? [])].some((id) => begun.has(id)))
  const [items, met, completions, runs] = await Promise.all([
    readLessonItems(lessons.map(({ revision }) => revision)),
    readMet(personId),
    readCompletions(personId),
    readPracticeRuns(
      personId,
      lessons.flatMap(({ practice }) => practice?.id ?? []),
    ),
  ])
  return standings.map(({ skillId, dueAt, probability }) => ({
    ...{ skillId, moduleId: moduleOf.get(skillId) ?? '', probability },
    isDue: dueAt !== null && vietnamDay(dueAt) <= vietnamDay(now),
    dueAt: dueAt?.getTime() ?? now.getTime(),
    choices: lessons.flatMap((lesson) =>
      (items.get(lesson.revision) ?? [])
        .filter((item) => item.skill === skillId)
        .map((item) => choiceOf(item, lesson, completions.has(lesson.id), met.get(item.id))),
    ),
    practices: lessons.flatMap(({ id, practice }) =>
      practice?.skills.includes(skillId) ? [practiceOf(id, practice, runs.get(practice.id))] : [],
    ),
  }))
}

/** How often this person met each question, and when last. */
async function readMet(personId: string): Promise<Map<string, Met>> {
  const rows = await db.evidence.groupBy({
    by: ['itemId'],
    where: { personId, kind: { in: ['answer', 'exam'] } },
    _count: { _all: true },
    _max: { occurredAt: true },
  })
  return new Map(
    rows.map((row) => [
      row.itemId,
      { meetings: row._count._all, lastAt: row._max.occurredAt?.getTime() ?? 0 },
    ]),
  )
}

function choiceOf(
  { id, use }: LessonItem,
  lesson: CatalogueLesson,
  isBegun: boolean,
  met: Met | undefined,
): ReviewChoice {
  const { id: lessonId, revision } = lesson
  const { meetings, lastAt } = met ?? { meetings: 0, lastAt: null }
  return { itemId: id, lessonId, revision, use, isBegun, meetings, lastAt }
}

function practiceOf(
  lessonId: string,
  { id, revision }: { id: string; revision: string },
  runs: PracticeRuns | undefined,
): ReviewPractice {
  const lastAt = runs?.last.endedAt.getTime() ?? null
  return { itemId: id, lessonId, revision, isDoneUnaided: runs?.best === 'unaided', lastAt }
}
