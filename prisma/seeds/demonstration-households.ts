import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { addHouseholds } from '~/domain/groups/add-households.server'
import { divideHouseholds } from '~/domain/groups/divide-households.server'
import { byCode } from '~/domain/groups/household-codes'
import { splitEvenly } from '~/domain/groups/split-evenly'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { seededRandom } from '~/lib/seeded-random'
import { personIdOf } from './demonstration-people'
import { seedResidents } from './demonstration-residents'
import { teamIdOf } from './demonstration-teams'
import { seedVisits } from './demonstration-visits'
import { must } from './must'
import { COMMUNES } from './plan'
import { viewerOf } from './viewer-of'

const DAY = 24 * 3_600_000

/** The households of every village, most of them in somebody's care, and how they were visited in ten weeks. */
export async function seedHouseholds(now: Date): Promise<void> {
  // What is shown at a door is a skill that is published.
  if ((await readCatalogue()).modules.length === 0) return
  for (const commune of COMMUNES) {
    const viewer = await viewerOf(personIdOf({ name: commune.officer }))
    for (const { name, code, households, teams } of commune.villages) {
      const each = Math.floor(households / teams.length)
      for (const [at, team] of teams.entries()) {
        const teamId = await teamIdOf(commune.name, name, team.name)
        if ((await db.household.count({ where: { teamId } })) > 0) continue
        const random = seededRandom(`households: ${team.name}`)
        const run = {
          code,
          first: at * each + 1,
          last: at === teams.length - 1 ? households : (at + 1) * each,
        }
        await register({ viewer, teamId, now: new Date(now.getTime() - 69 * DAY), random }, run)
        await divide(viewer, teamId)
        await seedVisits({ teamId, now, random })
        await seedResidents({ teamId, now, random })
      }
    }
  }
}

type Registering = { viewer: Viewer; teamId: string; now: Date; random: () => number }

/** By the door, a few neighbours alike at a time: how many people, who is poor, who has a shop. */
async function register(
  { viewer, teamId, now, random }: Registering,
  { code, first, last }: { code: string; first: number; last: number },
): Promise<void> {
  const codeOf = (number: number) => `${code}${String(number).padStart(2, '0')}`
  for (let from = first; from <= last; ) {
    const to = Math.min(last, from + Math.floor(random() * 4))
    const marks = { isPoor: random() < 0.14, isBusiness: random() < 0.12 }
    const typed = {
      from: codeOf(from),
      to: codeOf(to),
      peopleCount: String(2 + Math.floor(random() * 5)),
      ...marks,
    }
    must(await addHouseholds({ viewer, teamId, typed, now }))
    from = to + 1
  }
}

/** Evenly among the members; the head has the team to look after, and the last few households wait for somebody. */
async function divide(viewer: Viewer, teamId: string): Promise<void> {
  const households = await db.household.findMany({ where: { teamId } })
  const members = await db.teamMember.findMany({
    where: { teamId, leftAt: null, isHead: false },
    orderBy: [{ person: { nameKey: 'asc' } }, { personId: 'asc' }],
  })
  const cared = [...households].sort(byCode).slice(0, -3)
  const shares = splitEvenly(
    cared.map(({ id, code, memberId }) => ({ householdId: id, code, memberId })),
    members.map(({ personId }) => personId),
  )
  must(await divideHouseholds({ viewer, teamId, shares }))
}
