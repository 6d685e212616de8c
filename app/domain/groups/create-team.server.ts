import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { checkTeam, type TeamRefusal, type TypedTeam } from './check-team'
import { mayAppointHead } from './may-lead-team'

/** Founds a team at a village of the viewer's; a place that is none, is closed or is not theirs: 'not-your-place'. */
export async function createTeam(input: {
  viewer: Viewer
  placeId: string
  typed: TypedTeam
}): Promise<{ ok: true; teamId: string } | TeamRefusal | { refusal: 'not-your-place' }> {
  const { viewer, placeId, typed } = input
  const place = await db.place.findUnique({ where: { id: placeId } })
  const isFit = place?.kind === 'village' && place.closedOn === null
  if (!isFit || !mayAppointHead(viewer, await readPlacePath(placeId))) return { refusal: 'not-your-place' }
  const checked = checkTeam(typed)
  if ('refusal' in checked) return checked
  const teamId = crypto.randomUUID()
  await db.team.create({ data: { id: teamId, placeId, ...checked } })
  return { ok: true, teamId }
}
