import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import type { SqlClient } from '~/db/straight-query.server'
import type { Question } from '../../lessons/question'
import type { ExamPaper } from '../exam-paper'

const KEPT_REVISIONS = 200

// Revisions never change, so what was read once stays true in every process.
const kept = new Map<string, Question[]>()

/**
 * The paper's questions with their keys, in order. Read through the caller's own connection: grading holds a
 * transaction, and waiting in it for a second connection would stop everybody once all connections do the same.
 */
export async function paperQuestions(client: SqlClient, paper: ExamPaper): Promise<Question[]> {
  const wanted = [...new Set(paper.questions.map((drawn) => drawn.revision))]
  const known = new Map(wanted.map((hash) => [hash, kept.get(hash)]))
  const missing = wanted.filter((hash) => known.get(hash) === undefined)
  if (missing.length > 0) {
    const rows = await client.$queryRaw<{ hash: string; questions: string }[]>(
      sqltag`SELECT "hash", "questions" FROM "LessonRevision" WHERE "hash" IN (${sqlList(missing)})`,
    )
    for (const row of rows) {
      const questions = JSON.parse(row.questions) as Question[]
      known.set(row.hash, questions)
      keep(row.hash, questions)
    }
  }
  return paper.questions.map((drawn) => {
    const question = known.get(drawn.revision)?.find((each) => each.id === drawn.id)
    if (!question) throw new Error(`Question ${drawn.id} is missing from revision ${drawn.revision}`)
    return question
  })
}

function keep(hash: string, questions: Question[]): void {
  kept.set(hash, questions)
  const oldest = kept.keys().next()
  if (kept.size > KEPT_REVISIONS && !oldest.done) kept.delete(oldest.value)
}
