import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { gradedAnswer } from '~/http/graded-answer.server'
import { jsonAnswer } from '~/http/json-answer'
import { requireViewer } from '~/http/viewer.server'
import { wantsJson } from '~/http/wants-json'

export function loader() {
  return redirect('/on-tap')
}

/**
 * An answer given in a review: the same evidence as in its lesson. A script whose session has ended hears that it was not
 * recorded, and keeps it; a plain form is sent to sign in.
 */
export async function action({ request, context }: ActionFunctionArgs) {
  if (!wantsJson(request)) await requireViewer({ request, context })
  const { reply, questionId, typed } = await gradedAnswer({ request, context })
  if (wantsJson(request)) return jsonAnswer(reply)
  return redirect(`/on-tap/cau?${new URLSearchParams([['cau', questionId], ...typed])}`, 303)
}
