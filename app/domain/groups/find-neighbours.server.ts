import { db } from '~/db/client.server'
import { sqlList } from '~/db/sql-list.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { foldText } from '~/lib/fold-text'
import { mayLeadTeam } from './may-lead-team'
import { withOfficeNames } from './office-names-queries.server'
import { readTeamStanding } from './team-standing.server'

const MOST = 20

export type Neighbour = { personId: string; displayName: string; placeName: string | null }

/**
 * Whom a team could take in: people whose home, class or team lies in its commune and whose name holds what was typed, accents
 * or not; at most 20, those in the team already left out. Nothing is found for fewer than two letters.
 */
export async function findNeighbours(input: {
  viewer: Viewer
  teamId: string
  typed: string
  now: Date
}): Promise<{ ok: true; people: Neighbour[] } | { refusal: 'not-your-team' }> {
  const { viewer, teamId, typed } = input
  const team = await readTeamStanding(teamId)
  if (!team || !mayLeadTeam(viewer, team)) return { refusal: 'not-your-team' }
  const folded = foldText(typed).trim()
  if (folded.length < 2) return { ok: true, people: [] }
  const places = await placesOfCommune(team.placePath)
  const isNear = { placeId: { in: places } }
  const rows = await db.person.findMany({
    where: {
      foldedName: { contains: folded },
      teamMembers: { none: { teamId, leftAt: null } },
      OR: [
        isNear,
        { classMembers: { some: { leftAt: null, class: isNear } } },
        { teamMembers: { some: { leftAt: null, team: isNear } } },
      ],
    },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, displayName: true, place: { select: { name: true } } },
  })
  const people = rows.map(({ id, displayName, place }) => ({
    ...{ personId: id, displayName, placeName: place?.name ?? null },
  }))
  return { ok: true, people: await withOfficeNames(viewer, people, input.now) }
}

async function placesOfCommune([village = '', commune = village]: readonly string[]): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" IN (${sqlList([commune])})
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT "id" FROM below`
  return rows.map(({ id }) => id)
}
