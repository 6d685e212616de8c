import { inTransaction } from '~/db/transaction.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readConsentState } from './consent-queries.server'
import { type CodeRefusal, findOfferedHousehold } from './households/household-code.server'

export type JoinHouseholdRefusal = CodeRefusal | { refusal: 'already-there' | 'needs-consent' }

/**
 * Somebody with an account puts themselves into the household whose code they were shown: the only way in, so that it is
 * always their own will. Uses the code up. A child whose name may not be shown cannot, because the team would see it.
 */
export async function joinHousehold(input: {
  viewer: Pick<Viewer, 'personId'>
  code: string
  address: string
  now: Date
}): Promise<{ ok: true; householdId: string } | JoinHouseholdRefusal> {
  const { viewer, now } = input
  const found = await findOfferedHousehold(input)
  if (!('ok' in found)) return found
  const { personId } = viewer
  const { householdId, tokenHash } = found
  if (!(await readConsentState(personId, now)).mayShowRealName) return { refusal: 'needs-consent' }
  const outcome = await inTransaction(async (tx) => {
    const where = { householdId_personId: { householdId, personId } }
    if (await tx.householdMember.findUnique({ where })) return 'already-there' as const
    const { count } = await tx.oneTimeLink.updateMany({
      where: { tokenHash, usedAt: null },
      data: { usedAt: now },
    })
    if (count !== 1) return 'code-not-valid' as const
    await tx.householdMember.create({ data: { householdId, personId, joinedAt: now } })
    return 'joined' as const
  })
  if (outcome !== 'joined') return { refusal: outcome }
  await recordChange({ actorId: personId, subjectId: personId, action: 'join-household', now })
  return { ok: true, householdId }
}
