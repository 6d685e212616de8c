import { db } from '~/db/client.server'
import { claimAccount } from '~/domain/accounts/claim-account.server'
import { endAllSessions } from '~/domain/accounts/end-all-sessions.server'
import { addResident } from '~/domain/groups/add-resident.server'
import { byCode } from '~/domain/groups/household-codes'
import { NameDrawer } from './demonstration-names'
import { must } from './must'
import { vietnamTime } from './vietnam-time'

/** In two households of a team somebody wanted an account; one of them has taken it over by now. */
export async function seedResidents({
  teamId,
  now,
  random,
}: {
  teamId: string
  now: Date
  random: () => number
}): Promise<void> {
  const names = new NameDrawer(random)
  const rows = await db.household.findMany({ where: { teamId, memberId: { not: null } } })
  const households = [...rows].sort(byCode)
  for (const [at, household] of [households[2], households[9]].entries()) {
    if (!household?.memberId) continue
    const displayName = names.draw(['kinh', 'tay', 'khmer'])
    const madeAt = vietnamTime(now, at === 0 ? 20 + Math.floor(random() * 20) : 0, 9)
    const viewer = { personId: household.memberId, roles: [] }
    const asked = { viewer, teamId, householdId: household.id, displayName, now: madeAt }
    const { personId, token } = must(await addResident(asked))
    if (at > 0) continue
    // Ends in the household's code, which is one of a kind here.
    const identifier = `ho.${household.code.toLowerCase()}`
    const secret = String(100_000 + Math.floor(random() * 899_999))
    const chosen = { displayName, identifier, secret, linkToken: token, device: 'Chrome, Android' }
    must(await claimAccount({ ...chosen, now: new Date(madeAt.getTime() + 600_000) }))
    await endAllSessions({ personId })
  }
}
