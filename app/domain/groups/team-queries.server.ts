import { db } from '~/db/client.server'
import { governs } from '~/domain/accounts/governs'
import { mayViewTeam } from '~/domain/accounts/may-view-team'
import { seesNames } from '~/domain/accounts/sees-names'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { type Page, pageOf } from '~/lib/page-of'
import { byDisplayName } from './reading/by-display-name'

const PAGE_SIZE = 100
const MOST_TEAMS = 500

export type TeamSummary = { teamId: string; name: string; placeName: string; memberCount: number }
/** As a line of a list; `seesNames` says whether the viewer may open it. */
export type ListedTeam = TeamSummary & { seesNames: boolean }
export type TeamDetail = TeamSummary & {
  /** Of the commune's chair, and its day as YYYY-MM-DD. */
  decisionNumber: string | null
  decisionOn: string | null
}
export type TeamMemberRow = {
  personId: string
  displayName: string
  isHead: boolean
  isDeputy: boolean
  isYouthUnion: boolean
  /** Null: not known. */
  hasSmartphone: boolean | null
}

/**
 * The teams that the viewer heads, and those at or below places where they hold an office, also one that sees numbers only; at
 * most 500.
 */
export async function listTeamsOf(viewer: Viewer): Promise<ListedTeam[]> {
  const found = new Map<string, ListedTeam>()
  for (const role of viewer.roles) {
    if (role.scopeKind === 'team' && mayViewTeam(viewer, { teamId: role.scopeId, placePath: [] }))
      for (const row of await teamsById(role.scopeId)) found.set(row.teamId, { ...row, seesNames: true })
    if (role.scopeKind === 'place' && governs(viewer, [role.scopeId]))
      for (const row of await teamsUnder(role.scopeId)) {
        const isOpen = seesNames(viewer, [role.scopeId]) || found.get(row.teamId)?.seesNames === true
        found.set(row.teamId, { ...row, seesNames: isOpen })
      }
  }
  return [...found.values()]
}

/** A team and one page of its members in Vietnamese order. Unknown or not theirs to see: 'not-your-team'. */
export async function readTeam(input: {
  viewer: Viewer
  teamId: string
  page?: number
}): Promise<
  ({ ok: true; team: TeamDetail; members: TeamMemberRow[] } & Page) | { refusal: 'not-your-team' }
> {
  const { viewer, teamId } = input
  const row = await db.team.findUnique({ where: { id: teamId }, include: { place: true } })
  if (!row || row.closedOn || !mayViewTeam(viewer, { teamId, placePath: await readPlacePath(row.placeId) }))
    return { refusal: 'not-your-team' }

  const belongings = await db.teamMember.findMany({
    where: { teamId, leftAt: null },
    select: {
      ...{ personId: true, isHead: true, isDeputy: true },
      person: { select: { displayName: true, isYouthUnion: true, hasSmartphone: true } },
    },
  })
  const members = belongings.map(({ person, ...member }) => ({ ...member, ...person }))
  const { rows, page, pageCount } = pageOf(members.sort(byDisplayName), input.page ?? 1, PAGE_SIZE)
  const { name, decisionNumber, decisionOn } = row
  const team = {
    ...{ teamId, name, placeName: row.place.name, memberCount: members.length },
    ...{ decisionNumber, decisionOn },
  }
  return { ok: true, team, members: rows, page, pageCount }
}

async function teamsById(teamId: string): Promise<TeamSummary[]> {
  const row = await db.team.findUnique({
    where: { id: teamId },
    include: { place: true, _count: { select: { members: { where: { leftAt: null } } } } },
  })
  if (!row || row.closedOn) return []
  return [{ teamId, name: row.name, placeName: row.place.name, memberCount: row._count.members }]
}

type CountedRow = Omit<TeamSummary, 'memberCount'> & { memberCount: number | bigint }

async function teamsUnder(placeId: string): Promise<TeamSummary[]> {
  const rows = await db.$queryRaw<CountedRow[]>`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" = ${placeId}
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT t."id" AS "teamId", t."name", p."name" AS "placeName",
           (SELECT COUNT(*) FROM "TeamMember" m WHERE m."teamId" = t."id" AND m."leftAt" IS NULL) AS "memberCount"
    FROM "Team" t JOIN "Place" p ON p."id" = t."placeId"
    WHERE t."placeId" IN (SELECT "id" FROM below) AND t."closedOn" IS NULL
    ORDER BY t."name", t."id" LIMIT ${MOST_TEAMS}`
  return rows.map((row) => ({ ...row, memberCount: Number(row.memberCount) }))
}
