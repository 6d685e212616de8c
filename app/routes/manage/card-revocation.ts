import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { revokeCard } from '~/domain/groups/revoke-card.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/quan-ly/nguoi/${params.person}/the`)
}

/** Ends a lost card, in one press. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const personId = params.person ?? ''
  const revoked = await revokeCard({ viewer, personId, now: new Date() })
  if ('refusal' in revoked) throw notFound()
  const headers = { 'set-cookie': await flashHeader('card-revoked') }
  return redirect(`/quan-ly/nguoi/${personId}/the`, { status: 303, headers })
}
