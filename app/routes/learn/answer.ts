import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findLesson } from '~/domain/lessons/catalogue'
import { readOwnCatalogue } from '~/http/catalogue.server'
import { gradedAnswer } from '~/http/graded-answer.server'
import { jsonAnswer } from '~/http/json-answer'
import { ORIGINAL } from '~/http/require-lesson.server'
import { wantsJson } from '~/http/wants-json'

/** An answer to a question of a lesson: graded for anyone, recorded for whoever is signed in. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { reply, questionId, revision, typed } = await gradedAnswer({ request, context })
  if (wantsJson(request)) return jsonAnswer(reply)
  const search = new URLSearchParams([
    ['cau', questionId],
    ...(await shownAgain({ request, context, params }, revision)),
    ...typed,
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
