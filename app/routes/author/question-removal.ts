import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { removeQuestion } from '~/domain/authoring/remove-question.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/cau-hoi`)
}

/** A question is taken out; the list offers to put it back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, key] = [params.draft ?? '', params.question ?? '']
  const removed = await removeQuestion({ viewer, draftId, key, now: new Date() })
  if ('refusal' in removed) throw notFound()
  return redirect(`/soan-bai/${draftId}/cau-hoi?da-bo=${key}&ban=${removed.earlierVersion}`, 303)
}
