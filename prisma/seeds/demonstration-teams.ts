import { db } from '~/db/client.server'
import { changeTeam } from '~/domain/groups/change-team.server'
import { createTeam } from '~/domain/groups/create-team.server'
import { issueCards } from '~/domain/groups/issue-cards.server'
import { rankTeamMember } from '~/domain/groups/rank-team-member.server'
import { removeTeamMember } from '~/domain/groups/remove-team-member.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { seedLists } from './demonstration-lists'
import { personIdOf } from './demonstration-people'
import { communeIdOf, placeIdIn } from './demonstration-places'
import { type RosterRow, rosterOf } from './demonstration-roster'
import { importRoster } from './import-roster'
import { must } from './must'
import { COMMUNES, type CommunePlan, type TeamPlan, type VillagePlan } from './plan'
import { viewerOf } from './viewer-of'

const DAY = 24 * 3_600_000

/** The teams by decision of their communes, and their people from the communes' lists, as ten weeks ago. */
export async function seedTeams(now: Date): Promise<void> {
  for (const commune of COMMUNES) {
    const viewer = await viewerOf(personIdOf({ name: commune.officer }))
    for (const village of commune.villages)
      for (const team of village.teams) await found(commune, village, team, viewer, now)
    const roster = rosterOf(commune)
    if (await isImported(commune, roster)) continue
    const at = new Date(now.getTime() - 70 * DAY)
    const file = `danh-sach-${vietnamDay(at)}.csv`
    await importRoster({ viewer, placeId: await communeIdOf(commune.name), file, rows: roster, now: at })
    await rankHeads(commune, roster, viewer, at)
    await handOutCards(commune, viewer, new Date(at.getTime() + 2 * DAY))
    await letSomeGo(commune, roster, viewer, now)
    // Once, with the people: of what is older than thirty days nothing stays.
    if (commune.officer === 'canboxa')
      await seedLists({ viewer, placeId: await communeIdOf(commune.name), roster, now })
  }
}

/** The team of a plan; its members on the roster are told apart by their names. */
export async function teamIdOf(commune: string, village: string, name: string): Promise<string> {
  const where = { placeId: await placeIdIn(commune, village), name }
  return (await db.team.findFirstOrThrow({ where, select: { id: true } })).id
}

/** Who of the roster is whom, by row; those whom a visitor removed are left out. */
export async function peopleOfRoster(commune: CommunePlan): Promise<Map<RosterRow, string>> {
  const found = new Map<RosterRow, string>()
  for (const row of rosterOf(commune)) {
    const teamMembers = { some: { team: { name: row.team } } }
    const where = { displayName: row.name, teamMembers }
    const person = await db.person.findFirst({ where, orderBy: { id: 'asc' }, select: { id: true } })
    if (person) found.set(row, person.id)
  }
  return found
}

type Viewer = Awaited<ReturnType<typeof viewerOf>>

async function found(commune: CommunePlan, village: VillagePlan, team: TeamPlan, viewer: Viewer, now: Date) {
  const placeId = await placeIdIn(commune.name, village.name)
  const known = await db.team.findFirst({ where: { placeId, name: team.name } })
  if (known?.decisionNumber) return
  const isLater = team.decision.startsWith('27') || team.decision.startsWith('19')
  const decisionOn = vietnamDay(new Date(now.getTime() - (isLater ? 120 : 210) * DAY))
  const typed = { name: team.name, decisionNumber: team.decision, decisionOn }
  must(
    known
      ? await changeTeam({ viewer, teamId: known.id, typed })
      : await createTeam({ viewer, placeId, typed }),
  )
}

async function isImported(commune: CommunePlan, roster: readonly RosterRow[]): Promise<boolean> {
  const people = await peopleOfRoster(commune)
  return people.size > 0 && roster.length > 0
}

/** The list says who is head; the office that goes with it is granted by the commune. */
async function rankHeads(commune: CommunePlan, roster: readonly RosterRow[], viewer: Viewer, now: Date) {
  const people = await peopleOfRoster(commune)
  for (const row of roster) {
    const personId = people.get(row)
    if (row.position !== 'Tổ trưởng' || !personId) continue
    const teamId = await teamIdOf(commune.name, row.village, row.team)
    must(await rankTeamMember({ viewer, teamId, personId, rank: 'head', now }))
  }
}

/** Four members of five got one. */
async function handOutCards(commune: CommunePlan, viewer: Viewer, now: Date): Promise<void> {
  const people = [...(await peopleOfRoster(commune)).values()]
  must(await issueCards({ viewer, chosen: { personIds: people.filter((_, at) => at % 5 !== 3) }, now }))
}

async function letSomeGo(commune: CommunePlan, roster: readonly RosterRow[], viewer: Viewer, now: Date) {
  const people = await peopleOfRoster(commune)
  for (const row of roster) {
    const personId = people.get(row)
    if (!row.leftDaysAgo || !personId) continue
    const teamId = await teamIdOf(commune.name, row.village, row.team)
    const at = new Date(now.getTime() - row.leftDaysAgo * DAY)
    must(await removeTeamMember({ viewer, teamId, personId, now: at }))
  }
}
