import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endSession } from '~/domain/accounts/end-session.server'
import { flashHeader } from '~/http/flash.server'
import { getViewer, getWaiting, signedOutHeader } from '~/http/viewer.server'

export function loader() {
  return redirect('/')
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = (await getViewer({ request, context })) ?? (await getWaiting({ request, context }))
  if (viewer) await endSession({ personId: viewer.personId, sessionId: viewer.sessionId })
  // Pages that the browser kept would still show this person's name to whoever takes up the phone next.
  const headers = new Headers({ 'clear-site-data': '"cache"' })
  headers.append('set-cookie', await signedOutHeader(context))
  headers.append('set-cookie', await flashHeader('signed-out'))
  return redirect('/', { status: 303, headers })
}
