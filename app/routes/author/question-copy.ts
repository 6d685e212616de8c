import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { copyQuestion } from '~/domain/authoring/copy-question.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/cau-hoi`)
}

/** The same question once more, to be changed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, key] = [params.draft ?? '', params.question ?? '']
  const copied = await copyQuestion({ viewer, draftId, key, now: new Date() })
  if ('refusal' in copied) throw notFound()
  return redirect(`/soan-bai/${draftId}/cau-hoi/${copied.key}`, 303)
}
