import { db } from '~/db/client.server'
import { type CodeRefusal, findOfferedHousehold } from './households/household-code.server'

/** As a resident knows their household: by its code and village, and who of the team looks after it. */
export type OwnHousehold = {
  householdId: string
  code: string
  placeName: string
  teamName: string | null
  memberName: string | null
}

/** The households that somebody is linked to, the newest last. */
export async function listHomes(personId: string): Promise<OwnHousehold[]> {
  const rows = await db.householdMember.findMany({
    where: { personId, household: { closedOn: null } },
    orderBy: [{ joinedAt: 'asc' }, { householdId: 'asc' }],
    select: { householdId: true },
    take: 50,
  })
  const homes = await Promise.all(rows.map(({ householdId }) => readHome(householdId)))
  return homes.flatMap((home) => home ?? [])
}

/** Which household a code belongs to, before anything is agreed to; refusals as in `joinHousehold`. */
export async function readOfferedHousehold(input: {
  code: string
  address: string
  now: Date
}): Promise<{ ok: true; household: OwnHousehold } | CodeRefusal> {
  const found = await findOfferedHousehold(input)
  if (!('ok' in found)) return found
  const household = await readHome(found.householdId)
  return household ? { ok: true, household } : { refusal: 'code-not-valid' }
}

async function readHome(householdId: string): Promise<OwnHousehold | null> {
  const row = await db.household.findUnique({
    where: { id: householdId },
    select: {
      ...{
        code: true,
        place: { select: { name: true } },
        member: { select: { id: true, displayName: true } },
      },
      team: { select: { name: true, members: { where: { leftAt: null }, select: { personId: true } } } },
    },
  })
  if (!row) return null
  const { code, place, team, member } = row
  const isThere = team?.members.some(({ personId }) => personId === member?.id)
  return {
    ...{ householdId, code, placeName: place.name },
    ...{ teamName: team?.name ?? null, memberName: isThere ? (member?.displayName ?? null) : null },
  }
}
