import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { unlinkResident } from '~/domain/groups/unlink-resident.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/to/${params.team}/ho/${params.household}`)
}

/** Somebody is taken out of a household; the account stays theirs. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', household: householdId = '', person: personId = '' } = params
  const result = await unlinkResident({ viewer, teamId, householdId, personId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/to/${teamId}/ho/${householdId}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('resident-unlinked') },
  })
}
