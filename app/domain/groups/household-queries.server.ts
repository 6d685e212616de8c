import { db } from '~/db/client.server'
import { isUnclaimed } from '~/domain/accounts/typed-identifier'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { type Page, pageOf } from '~/lib/page-of'
import { byCode } from './household-codes'
import { mayLeadTeam } from './may-lead-team'
import { mayVisitHousehold } from './may-visit-household'
import { readTeamStanding } from './team-standing.server'
import { readResults, type VisitResult } from './visit-result'

export type HouseholdRow = {
  householdId: string
  code: string
  peopleCount: number
  isPoor: boolean
  isBusiness: boolean
  /** Who looks after it now; null when nobody does. */
  member: { personId: string; displayName: string } | null
  lastVisitAt: Date | null
}

export type HouseholdTeam = { teamId: string; name: string; placeName: string }
export type HeldMember = { personId: string; displayName: string; households: number }

const PAGE_SIZE = 50

/**
 * The households that a team looks after, and those of its village that no team does, by code; with the members, and how many
 * each looks after. For whoever leads the team.
 */
export async function listHouseholds(input: {
  viewer: Viewer
  teamId: string
  page?: number
  pageSize?: number
  /** Of one member, or with nobody. */
  memberId?: string | null
}): Promise<
  | ({
      ok: true
      team: HouseholdTeam
      households: HouseholdRow[]
      members: HeldMember[]
      total: number
    } & Page)
  | { refusal: 'not-your-team' }
> {
  const { viewer, teamId, memberId } = input
  const team = await readTeamStanding(teamId)
  if (!team || !mayLeadTeam(viewer, team)) return { refusal: 'not-your-team' }
  const [place, households, belongings] = await Promise.all([
    db.place.findUniqueOrThrow({ where: { id: team.placeId } }),
    readRows({ closedOn: null, OR: [{ teamId }, { teamId: null, placeId: team.placeId }] }),
    db.teamMember.findMany({
      where: { teamId, leftAt: null },
      select: { personId: true, person: { select: { displayName: true } } },
      orderBy: [{ person: { nameKey: 'asc' } }, { personId: 'asc' }],
    }),
  ])
  const members = belongings.map(({ personId, person }) => ({
    ...{ personId, displayName: person.displayName },
    households: households.filter((each) => each.member?.personId === personId).length,
  }))
  const shown =
    memberId === undefined
      ? households
      : households.filter((each) => (each.member?.personId ?? null) === memberId)
  const { rows, page, pageCount } = pageOf(shown, input.page ?? 1, input.pageSize ?? PAGE_SIZE)
  return {
    ...{ ok: true, team: { teamId, name: team.name, placeName: place.name }, households: rows },
    ...{ members, total: households.length, page, pageCount },
  }
}

/** What somebody looks after themselves, in all teams they are in: not visited yet first, then the longest ago. */
export async function listOwnHouseholds(
  personId: string,
): Promise<{ team: HouseholdTeam; households: HouseholdRow[] }[]> {
  const teams = await db.teamMember.findMany({
    where: { personId, leftAt: null, team: { closedOn: null } },
    select: { team: { select: { id: true, name: true, place: { select: { name: true } } } } },
    orderBy: [{ joinedAt: 'asc' }, { teamId: 'asc' }],
  })
  return Promise.all(
    teams.map(async ({ team }) => {
      const rows = await readRows({ closedOn: null, teamId: team.id, memberId: personId })
      const since = (row: HouseholdRow) => row.lastVisitAt?.getTime() ?? 0
      return {
        team: { teamId: team.id, name: team.name, placeName: team.place.name },
        households: rows.sort((a, b) => since(a) - since(b) || byCode(a, b)),
      }
    }),
  )
}

export type VisitRow = { visitId: string; at: Date; by: string | null; results: VisitResult[] }

export type HouseholdDetail = HouseholdRow & {
  team: HouseholdTeam
  people: { personId: string; displayName: string; hasSignedIn: boolean }[]
  visits: VisitRow[]
  mayLead: boolean
}

const MOST_VISITS = 50

/** One household with whoever is linked to it and its last 50 visits, for its member and whoever leads the team. */
export async function readHousehold(input: {
  viewer: Viewer
  teamId: string
  householdId: string
}): Promise<{ ok: true; household: HouseholdDetail } | { refusal: 'not-your-household' }> {
  const { viewer, teamId, householdId } = input
  const standing = await readHouseholdStanding(teamId, householdId)
  if (!standing || !mayVisitHousehold(viewer, standing)) return { refusal: 'not-your-household' }
  const [[row], people, visits] = await Promise.all([
    readRows({ id: householdId }),
    db.householdMember.findMany({
      where: { householdId },
      orderBy: [{ joinedAt: 'asc' }, { personId: 'asc' }],
      select: {
        personId: true,
        person: { select: { displayName: true, identifier: true, secretHash: true } },
      },
    }),
    db.visit.findMany({
      where: { householdId },
      orderBy: [{ visitedAt: 'desc' }, { id: 'desc' }],
      take: MOST_VISITS,
    }),
  ])
  if (!row) return { refusal: 'not-your-household' }
  const visitors = await db.person.findMany({
    where: { id: { in: visits.map((visit) => visit.recordedById) } },
    select: { id: true, displayName: true },
  })
  const nameOf = new Map(visitors.map(({ id, displayName }) => [id, displayName]))
  return {
    ok: true,
    household: {
      ...row,
      team: standing.team,
      mayLead: mayLeadTeam(viewer, standing),
      people: people.map(({ personId, person }) => ({
        ...{
          personId,
          displayName: person.displayName,
          hasSignedIn: !isUnclaimed(person) || person.secretHash !== null,
        },
      })),
      visits: visits.map(({ id, visitedAt, recordedById, results }) => ({
        ...{
          visitId: id,
          at: visitedAt,
          by: nameOf.get(recordedById) ?? null,
          results: readResults(results),
        },
      })),
    },
  }
}

/** A household as permissions see it, under the team that was asked for; null when that is not its team. */
export async function readHouseholdStanding(teamId: string, householdId: string) {
  const row = await db.household.findUnique({
    where: { id: householdId },
    include: { team: { include: { place: true } }, place: true },
  })
  const team = row?.team ?? (await db.team.findUnique({ where: { id: teamId }, include: { place: true } }))
  const isOfTeam = row?.teamId === teamId || (row?.teamId === null && row.placeId === team?.placeId)
  if (!row || !team || !isOfTeam || row.closedOn || team.closedOn) return null
  const memberKey = { teamId_personId: { teamId, personId: row.memberId ?? '' } }
  const member = row.memberId ? await db.teamMember.findUnique({ where: memberKey }) : null
  return {
    ...{
      teamId,
      householdId,
      code: row.code,
      placeId: row.placeId,
      placePath: await readPlacePath(team.placeId),
    },
    memberId: member && member.leftAt === null ? member.personId : null,
    team: { teamId, name: team.name, placeName: team.place.name },
  }
}

type Where = NonNullable<Parameters<typeof db.household.findMany>[0]>['where']

async function readRows(where: Where): Promise<HouseholdRow[]> {
  const rows = await db.household.findMany({
    where,
    include: {
      member: { select: { id: true, displayName: true } },
      team: { select: { members: { where: { leftAt: null }, select: { personId: true } } } },
      visits: { orderBy: [{ visitedAt: 'desc' }], take: 1, select: { visitedAt: true } },
    },
  })
  return rows
    .map((row) => {
      const isThere = row.team?.members.some(({ personId }) => personId === row.memberId)
      const member = row.member && isThere ? row.member : null
      return {
        ...{ householdId: row.id, code: row.code, peopleCount: row.peopleCount },
        ...{ isPoor: row.isPoor, isBusiness: row.isBusiness },
        member: member && { personId: member.id, displayName: member.displayName },
        lastVisitAt: row.visits[0]?.visitedAt ?? null,
      }
    })
    .sort(byCode)
}
