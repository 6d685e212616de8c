import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { publishDraft } from '~/domain/authoring/publish-draft.server'
import { requireViewer } from '~/http/viewer.server'
import { backToReview } from './back-to-review.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/duyet`)
}

/** What was approved is published. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, now] = [params.draft ?? '', new Date()]
  const result = await publishDraft({ viewer, draftId, now })
  return backToReview(draftId, result, 'lesson-published')
}
