import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { sendForReview } from '~/domain/authoring/send-for-review.server'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { backToReview } from './back-to-review.server'

const fields = z.object({ lan: line(12) })

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/duyet`)
}

/** A lesson goes to the reviewers. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, now] = [params.draft ?? '', new Date()]
  const { lan } = await readFields(request, fields)
  const result = await sendForReview({ viewer, draftId, version: Number(lan), now })
  return backToReview(draftId, result, 'lesson-sent')
}
