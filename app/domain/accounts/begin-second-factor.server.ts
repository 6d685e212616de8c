import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { type ConfirmRefusal, confirmSecret } from './confirm-secret.server'
import { seal } from './seal.server'
import { secretPurpose } from './second-factor/take-code.server'
import { newTotpSecret } from './second-factor/totp.server'

/**
 * Begins to set up a second factor, after asking for the secret again: a shared secret is made, which counts for nothing until
 * a first code of it was shown. Refused where there is one already, and for demonstration accounts, which many share.
 */
export async function beginSecondFactor(input: {
  personId: string
  sessionId: string
  secret: string
  now: Date
}): Promise<{ ok: true } | ConfirmRefusal | { refusal: 'demonstration-account' | 'already-set-up' }> {
  const { personId, now } = input
  const person = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { isDemonstration: true, secondFactor: { select: { confirmedAt: true } } },
  })
  if (person.isDemonstration) return { refusal: 'demonstration-account' }
  if (person.secondFactor?.confirmedAt) return { refusal: 'already-set-up' }
  const confirmed = await confirmSecret(input)
  if (!('ok' in confirmed)) return confirmed

  const secret = await seal(newTotpSecret(), secretPurpose(personId), now)
  const begun = { secret, createdAt: now, lastStep: 0, recoveryHashes: '[]' }
  const { count } = await db.secondFactor.updateMany({ where: { personId, confirmedAt: null }, data: begun })
  if (count === 1) return { ok: true }
  try {
    await db.secondFactor.create({ data: { personId, ...begun } })
    return { ok: true }
  } catch (error) {
    if (isUniqueViolation(error)) return { refusal: 'already-set-up' }
    throw error
  }
}
