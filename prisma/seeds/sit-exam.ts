import { db } from '~/db/client.server'
import { examFieldPrefix } from '~/domain/assessment/exam-field-prefix'
import type { ExamPaper } from '~/domain/assessment/exam-paper'
import { saveExamAnswers } from '~/domain/assessment/save-exam-answers.server'
import { toTyped } from '~/domain/assessment/to-typed'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { closeExam } from '~/domain/mastery/close-exam.server'
import { openExam } from '~/domain/mastery/open-exam.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { chosenAnswer } from './chosen-answer'

/** Starts the module's exam, fills the whole form and hands it in a quarter of an hour later. */
export async function sitExam(input: {
  personId: string
  moduleId: string
  at: Date
  isRight: (skill: string) => boolean
  random: () => number
}): Promise<void> {
  const { personId, moduleId, at, random } = input
  const attemptId = uuidV7(at.getTime(), random)
  const seed = `demonstration:${attemptId}`
  const started = await openExam({ personId, moduleId, now: at, seed, attemptId })
  if (!('ok' in started)) return

  const fields = new FormData()
  for (const [position, { id, skill, revision }] of (await paperOf(attemptId)).entries()) {
    const lesson = await readRevision(revision)
    const question = lesson?.questions.find((each) => each.id === id)
    if (!question) continue
    const typed = toTyped(question, seed, chosenAnswer(question, input.isRight(skill), random))
    for (const [name, value] of Object.entries(typed))
      for (const each of [value].flat()) fields.append(examFieldPrefix(position + 1) + name, each)
  }
  const now = new Date(at.getTime() + 15 * 60_000)
  await saveExamAnswers({ personId, attemptId, fields, now })
  await closeExam({ personId, attemptId, now })
}

async function paperOf(attemptId: string): Promise<ExamPaper['questions']> {
  const attempt = await db.examAttempt.findUniqueOrThrow({ where: { id: attemptId } })
  return (JSON.parse(attempt.questions) as ExamPaper).questions
}
