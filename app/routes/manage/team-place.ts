import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { moveTeam } from '~/domain/groups/move-team.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requirePlace } from '~/http/require-place.server'

const fields = z.object({ to: line(100), noi: line(100) })

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/quan-ly/dia-ban/${params.place}`)
}

/** A team of this place is given another one. */
export async function action(asked: ActionFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  const { to: teamId, noi: placeId } = await readFields(asked.request, fields)
  const result = await moveTeam({ viewer, teamId, placeId })
  const isKept = 'refusal' in result && result.refusal === 'household-code-taken'
  if ('refusal' in result && !isKept) throw notFound()
  return redirect(`/quan-ly/dia-ban/${place.placeId}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader(isKept ? 'team-not-moved' : 'team-moved') },
  })
}
