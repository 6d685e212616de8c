import { readRevision } from '../lessons/catalogue-queries.server'
import type { PlacementBank, PlacementPlan } from './placement-plan'

/** The questions that the lessons of a plan ask, in their revisions. Those kept for exams are never among them. */
export async function readPlacementBank({ lessons }: Pick<PlacementPlan, 'lessons'>): Promise<PlacementBank> {
  const revisions = await Promise.all(lessons.map(({ revision }) => readRevision(revision)))
  return new Map(
    lessons.flatMap(({ id: lessonId, revision }, at) =>
      (revisions[at]?.questions ?? [])
        .filter((question) => question.use === 'lesson')
        .map((question) => [question.id, { question, lessonId, revision }] as const),
    ),
  )
}
