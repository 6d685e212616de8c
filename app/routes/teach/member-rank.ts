import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { rankTeamMember } from '~/domain/groups/rank-team-member.server'
import { TEAM_RANKS } from '~/domain/groups/team-rank'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ rank: z.enum(TEAM_RANKS).catch('member') })

export function loader() {
  return redirect('/to')
}

/** Head, deputy or plain member. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, { rank }] = await Promise.all([
    requireViewer({ request, context }),
    readFields(request, fields),
  ])
  const { team: teamId = '', person: personId = '' } = params
  const result = await rankTeamMember({ viewer, teamId, personId, rank, now: new Date() })
  if ('refusal' in result) throw notFound()
  const headers = { 'set-cookie': await flashHeader('member-ranked') }
  return redirect(`/to/${teamId}/thanh-vien/${personId}`, { status: 303, headers })
}
