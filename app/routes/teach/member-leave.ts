import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { removeTeamMember } from '~/domain/groups/remove-team-member.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader() {
  return redirect('/to')
}

/** Somebody leaves the team. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { team: teamId = '', person: personId = '' } = params
  const result = await removeTeamMember({ viewer, teamId, personId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/to/${teamId}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('member-removed') },
  })
}
