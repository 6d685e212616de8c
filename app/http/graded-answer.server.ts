import type { AppLoadContext } from '@remix-run/node'
import type { Answer } from '~/domain/assessment/answer'
import { type Feedback, feedbackFor } from '~/domain/assessment/feedback'
import { lessonSeed } from '~/domain/assessment/lesson-seed'
import { readAnswer, type TypedAnswer } from '~/domain/assessment/read-answer'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { recordAnswer } from '~/domain/mastery/record-answer.server'
import { answerFormSchema } from './answer-form.server'
import { notFound } from './not-found'
import { readForm } from './read-form.server'
import { getViewer } from './viewer.server'

export type GradedAnswer = {
  feedback: Feedback
  typed: TypedAnswer
  answer: Answer | null
  isRecorded: boolean
}

/** A submitted answer to a question of a lesson: graded for anyone, recorded for whoever is signed in. */
export async function gradedAnswer({
  request,
  context,
}: {
  request: Request
  context: AppLoadContext
}): Promise<{ reply: GradedAnswer; questionId: string; revision: string; typed: [string, string][] }> {
  const [viewer, form] = await Promise.all([getViewer({ request, context }), readForm(request)])
  const asked = answerFormSchema.safeParse(Object.fromEntries(form))
  const read = asked.success ? await readRevision(asked.data.revision) : null
  const question = read?.questions.find((each) => each.id === asked.data?.questionId)
  if (!asked.success || !question || question.use !== 'lesson') throw notFound()

  const { evidenceId, occurredAt, questionId, revision } = asked.data
  const { answer, typed } = readAnswer(question, lessonSeed(question.id), form)
  const feedback = feedbackFor(question, lessonSeed(question.id), answer)
  const now = new Date()
  if (viewer && feedback.outcome !== 'incomplete') {
    const given = { evidenceId, revision, questionId, answer, hintUsed: false }
    await recordAnswer({
      personId: viewer.personId,
      answers: [{ ...given, occurredAt: occurredAt ?? now }],
      now,
    })
  }
  return {
    reply: { feedback, typed, answer, isRecorded: viewer !== null },
    ...{ questionId, revision },
    typed: Object.entries(typed).flatMap(([name, values]) =>
      [values].flat().map((value): [string, string] => [name, value]),
    ),
  }
}
