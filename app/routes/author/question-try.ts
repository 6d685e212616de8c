import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { tryQuestion } from '~/domain/authoring/try-question.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'
import { wantsJson } from '~/http/wants-json'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/cau-hoi/${params.question}`)
}

/** An answer to a question that is still being written: graded, kept nowhere. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, fields] = [await requireViewer({ request, context }), await readForm(request)]
  const [draftId, key] = [params.draft ?? '', params.question ?? '']
  const tried = await tryQuestion({ viewer, draftId, key, fields })
  if ('refusal' in tried) throw notFound()
  const { feedback, typed } = tried
  // Without the answer no browser takes it for one that has to be kept.
  if (wantsJson(request)) return jsonAnswer({ feedback, typed, answer: null, isRecorded: false })
  const search = new URLSearchParams([
    ['thu', '1'],
    ...Object.entries(typed).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  ])
  return redirect(`/soan-bai/${draftId}/cau-hoi/${key}?${search}#thu`, 303)
}
