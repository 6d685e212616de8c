import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { addQuestion } from '~/domain/authoring/add-question.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/cau-hoi`)
}

/** One more question of the kind that was pressed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const form = await readForm(request)
  const draftId = params.draft ?? ''
  const added = await addQuestion({ viewer, draftId, kind: String(form.get('kind') ?? ''), now: new Date() })
  if ('refusal' in added) throw notFound()
  return redirect(`/soan-bai/${draftId}/cau-hoi/${added.key}`, 303)
}
