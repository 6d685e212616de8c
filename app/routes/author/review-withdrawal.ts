import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { withdrawFromReview } from '~/domain/authoring/withdraw-from-review.server'
import { requireViewer } from '~/http/viewer.server'
import { backToReview } from './back-to-review.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/duyet`)
}

/** A lesson comes back from the reviewers. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, now] = [params.draft ?? '', new Date()]
  const result = await withdrawFromReview({ viewer, draftId, now })
  return backToReview(draftId, result, 'lesson-back')
}
