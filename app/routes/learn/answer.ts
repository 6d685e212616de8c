import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { feedbackFor } from '~/domain/assessment/feedback'
import { lessonSeed } from '~/domain/assessment/lesson-seed'
import { readAnswer } from '~/domain/assessment/read-answer'
import { findLesson } from '~/domain/lessons/catalogue'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { recordAnswer } from '~/domain/mastery/record-answer.server'
import { answerFormSchema } from '~/http/answer-form.server'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { ORIGINAL } from '~/http/require-lesson.server'
import { getViewer } from '~/http/viewer.server'
import { wantsJson } from '~/http/wants-json'

/** An answer to a question of a lesson: graded for anyone, recorded for whoever is signed in. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, form] = await Promise.all([getViewer({ request, context }), readForm(request)])
  const asked = answerFormSchema.safeParse(Object.fromEntries(form))
  const revision = asked.success ? await readRevision(asked.data.revision) : null
  const question = revision?.questions.find((each) => each.id === asked.data?.questionId)
  if (!asked.success || !question || question.use !== 'lesson') throw notFound()

  const { evidenceId, occurredAt, questionId } = asked.data
  const { answer, typed } = readAnswer(question, lessonSeed(question.id), form)
  const feedback = feedbackFor(question, lessonSeed(question.id), answer)
  const now = new Date()
  if (viewer && feedback.outcome !== 'incomplete') {
    const given = { evidenceId, revision: asked.data.revision, questionId, answer, hintUsed: false }
    await recordAnswer({
      personId: viewer.personId,
      answers: [{ ...given, occurredAt: occurredAt ?? now }],
      now,
    })
  }
  if (wantsJson(request)) return jsonAnswer({ feedback, typed, answer, isRecorded: viewer !== null })
  const search = new URLSearchParams([
    ['cau', questionId],
    ...(await shownAgain({ request, context, params }, asked.data.revision)),
    ...Object.entries(typed).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  ])
  return redirect(`/hoc/${params.module}/${params.lesson}?${search}#cau-${questionId.split('.').at(-1)}`, 303)
}

/** Who reads the original of a local variant, or is in the middle of an earlier revision, comes back to it. */
async function shownAgain(
  asked: Pick<ActionFunctionArgs, 'request' | 'context' | 'params'>,
  revision: string,
): Promise<[string, string][]> {
  if (new URL(asked.request.url).searchParams.get('ban') === ORIGINAL) return [['ban', ORIGINAL]]
  const { module = '', lesson = '' } = asked.params
  const current = findLesson(await readOwnCatalogue(asked), module, lesson)?.revision
  return current && current !== revision ? [['ban', revision]] : []
}
