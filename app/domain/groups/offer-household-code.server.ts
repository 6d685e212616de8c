import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { newEightDigits } from './eight-digits.server'
import { readHouseholdStanding } from './household-queries.server'
import { householdCodeHash, householdPurpose } from './households/household-code.server'
import { mayVisitHousehold } from './may-visit-household'

const LIFETIME = 24 * 3_600_000

/**
 * A code of eight digits with which somebody of the household who has an account already puts themselves into it: good once
 * and for 24 hours; an older one is void. Only its hash is stored, so it is shown now or never. Nobody is searched for.
 * `random` gives a whole number from 0 to below its argument.
 */
export async function offerHouseholdCode(input: {
  viewer: Viewer
  teamId: string
  householdId: string
  random: (below: number) => number
  now: Date
}): Promise<{ ok: true; code: string } | { refusal: 'not-your-household' }> {
  const { viewer, teamId, householdId, random, now } = input
  const standing = await readHouseholdStanding(teamId, householdId)
  if (!standing || !mayVisitHousehold(viewer, standing)) return { refusal: 'not-your-household' }
  const code = newEightDigits(random)
  const purpose = householdPurpose(householdId)
  const expiresAt = new Date(now.getTime() + LIFETIME)
  await inTransaction(async (tx) => {
    await tx.oneTimeLink.deleteMany({ where: { purpose } })
    const link = { tokenHash: householdCodeHash(code) ?? '', purpose, createdAt: now, expiresAt }
    await tx.oneTimeLink.create({ data: { ...link, createdById: viewer.personId } })
  })
  return { ok: true, code }
}
