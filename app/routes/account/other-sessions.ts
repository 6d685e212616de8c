import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endAllSessions } from '~/domain/accounts/end-all-sessions.server'
import { flashHeader } from '~/http/flash.server'
import { requireViewer } from '~/http/viewer.server'

export function loader() {
  return redirect('/ho-so')
}

/** Signs the person out everywhere but here. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { personId, sessionId } = await requireViewer({ request, context })
  await endAllSessions({ personId, exceptSessionId: sessionId })
  return redirect('/ho-so', {
    status: 303,
    headers: { 'set-cookie': await flashHeader('signed-out-elsewhere') },
  })
}
