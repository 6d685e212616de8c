import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { moveQuestion } from '~/domain/authoring/move-question.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/cau-hoi`)
}

/** A question changes places with the one after it. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, key] = [params.draft ?? '', params.question ?? '']
  const moved = await moveQuestion({ viewer, draftId, key, by: 1, now: new Date() })
  if ('refusal' in moved) throw notFound()
  return redirect(
    `/soan-bai/${draftId}/cau-hoi?trang=${Math.floor(moved.at / 20) + 1}#cau-${moved.at + 1}`,
    303,
  )
}
