import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import type { SqlClient } from '~/db/straight-query.server'
import { addNewRows } from '~/db/write-rows.server'
import { examFlags } from './exam-flags'
import type { ExamPaper } from './exam-paper'
import type { CompanionWrongs } from './flags/alike-answers'
import type { EarlierExam } from './flags/retake-jump'
import type { GradedExam } from './grade-exam-attempt.server'

const HOUR = 3_600_000
const MOST_COMPANIONS = 60
/** With fewer wrong answers nobody can be wrong alike often enough, and nobody else's exam is read. */
const LEAST_WRONG = 5

/**
 * Writes down what seems improbable about an exam just graded, for whoever looks after the learner. Belongs into the
 * transaction that graded it; reads one row more, and the exams of companions only where many answers are wrong.
 */
export async function raiseExamFlags(tx: SqlClient, exam: GradedExam, now: Date): Promise<void> {
  const { attemptId, personId, answers, submittedAt } = exam
  const wrong = answers.filter(({ isRight }) => isRight === false).length
  const flags = examFlags({
    ...{ answers, submittedAt, earlier: await readEarlier(tx, exam) },
    companions: wrong < LEAST_WRONG ? [] : await readCompanions(tx, exam),
  })
  await addNewRows(
    tx,
    'ExamFlag',
    flags.map(({ kind, detail }) => ({
      ...{ id: `${attemptId}-${kind}`, attemptId, personId, kind },
      ...{ detail: JSON.stringify(detail), raisedAt: now },
    })),
  )
}

async function readEarlier(tx: SqlClient, exam: GradedExam): Promise<EarlierExam | null> {
  const { personId, moduleId, attemptId, submittedAt } = exam
  const [row] = await tx.$queryRaw<
    { questions: string; right: number; answered: number | bigint; submittedAt: Date }[]
  >(sqltag`
    SELECT a."questions", a."rightCount" AS "right", a."submittedAt",
      (SELECT COUNT(*) FROM "ExamAnswer" n WHERE n."attemptId" = a."id" AND n."isRight" IS NOT NULL) AS "answered"
    FROM "ExamAttempt" a
    WHERE a."personId" = ${personId} AND a."moduleId" = ${moduleId} AND a."id" <> ${attemptId}
      AND a."submittedAt" <= ${submittedAt} AND a."submittedAt" >= ${new Date(submittedAt.getTime() - HOUR)}
    ORDER BY a."submittedAt" DESC LIMIT 1`)
  if (!row) return null
  const asked = ((JSON.parse(row.questions) as Partial<ExamPaper>).questions ?? []).length
  return { asked, answered: Number(row.answered), right: row.right ?? 0, submittedAt: row.submittedAt }
}

/** What others of the person's classes and teams answered wrongly in the same exam within the hour. */
async function readCompanions(tx: SqlClient, exam: GradedExam): Promise<CompanionWrongs[]> {
  const { personId, moduleId, submittedAt } = exam
  const papers = await tx.$queryRaw<{ id: string; questions: string }[]>(sqltag`
    SELECT "id", "questions" FROM "ExamAttempt"
    WHERE "moduleId" = ${moduleId} AND "personId" <> ${personId}
      AND "submittedAt" <= ${submittedAt} AND "submittedAt" >= ${new Date(submittedAt.getTime() - HOUR)}
      AND "personId" IN (
        SELECT o."personId" FROM "ClassMember" m JOIN "ClassMember" o ON o."classId" = m."classId"
          WHERE m."personId" = ${personId} AND m."leftAt" IS NULL AND o."leftAt" IS NULL
        UNION SELECT o."personId" FROM "TeamMember" m JOIN "TeamMember" o ON o."teamId" = m."teamId"
          WHERE m."personId" = ${personId} AND m."leftAt" IS NULL AND o."leftAt" IS NULL)
    ORDER BY "submittedAt" DESC, "id" LIMIT ${MOST_COMPANIONS}`)
  if (papers.length === 0) return []
  const rows = await tx.$queryRaw<{ attemptId: string; position: number; answer: string }[]>(sqltag`
    SELECT "attemptId", "position", "answer" FROM "ExamAnswer"
    WHERE NOT "isRight" AND "attemptId" IN (${sqlList(papers.map(({ id }) => id))})`)
  return papers.map(({ id, questions }) => {
    const drawn = (JSON.parse(questions) as Partial<ExamPaper>).questions ?? []
    const own = rows.filter(({ attemptId }) => attemptId === id)
    return new Map(own.map(({ position, answer }) => [drawn[position - 1]?.id ?? '', answer]))
  })
}
