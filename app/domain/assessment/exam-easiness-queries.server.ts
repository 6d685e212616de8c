import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'
import { keepRecent } from '~/lib/keep-recent'
import { vietnamDay } from '~/lib/vietnam-day'
import { examEasiness, type HandedIn } from './exam-easiness'

const EXAMS_READ = 1_000
const KEPT = 200

/**
 * How easy the module's questions have proved, from the last 1,000 exams handed in before today (in Vietnam): the same for
 * everybody who starts on one day, in every process, and counted once a day. Empty while there are too few.
 */
export async function readExamEasiness(moduleId: string, now: Date): Promise<ReadonlyMap<string, number>> {
  return (await readOfDay(`${vietnamDay(now)} ${moduleId}`)) ?? new Map()
}

const readOfDay = keepRecent(KEPT, async (key: string): Promise<ReadonlyMap<string, number> | null> => {
  const [day, moduleId] = [key.slice(0, 10), key.slice(11)]
  const before = new Date(`${day}T00:00:00+07:00`)
  const last = sqltag`
    SELECT "id", "questions" FROM "ExamAttempt" WHERE "moduleId" = ${moduleId} AND "submittedAt" < ${before}
    ORDER BY "submittedAt" DESC, "id" LIMIT ${EXAMS_READ}`
  const papers = await readStraight<{ id: string; questions: string }>(last)
  const marks = await readStraight<{ attemptId: string; position: number; isRight: unknown }>(sqltag`
    SELECT n."attemptId", n."position", n."isRight" FROM (${last}) a
    JOIN "ExamAnswer" n ON n."attemptId" = a."id" WHERE n."isRight" IS NOT NULL`)
  const exams = new Map<string, HandedIn>(papers.map(({ id, questions }) => [id, { questions, marks: [] }]))
  for (const { attemptId, position, isRight } of marks)
    exams.get(attemptId)?.marks.push({ position, isRight: Boolean(isRight) })
  return examEasiness([...exams.values()])
})
