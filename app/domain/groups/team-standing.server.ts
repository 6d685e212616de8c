import { db } from '~/db/client.server'
import { readPlacePath } from '~/domain/places/place-queries.server'

export type TeamStanding = { teamId: string; placeId: string; name: string; placePath: string[] }

/** A team that is at work, as permissions see it; null when there is none. */
export async function readTeamStanding(teamId: string): Promise<TeamStanding | null> {
  const team = await db.team.findUnique({ where: { id: teamId } })
  if (!team || team.closedOn) return null
  const { placeId, name } = team
  return { teamId, placeId, name, placePath: await readPlacePath(placeId) }
}
