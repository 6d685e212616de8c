import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { startReview } from '~/domain/mastery/start-review.server'
import { requireViewer } from '~/http/viewer.server'

export function loader() {
  return redirect('/on-tap')
}

/** Draws today's review, or finds it drawn, and leads into it. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const started = await startReview({ personId, isMore: false, now: new Date() })
  return redirect('ok' in started ? '/on-tap/cau' : '/on-tap', 303)
}
