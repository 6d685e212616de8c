import { inTransaction } from '~/db/transaction.server'
import { type ConfirmRefusal, confirmSecret } from './confirm-secret.server'
import { recordChange } from './record-change.server'
import { type CodeRefusal, takeCode } from './second-factor/take-code.server'

/** Turns one's own second factor off, after asking for the secret and for a code. */
export async function removeSecondFactor(input: {
  personId: string
  sessionId: string
  secret: string
  code: string
  now: Date
}): Promise<{ ok: true } | ConfirmRefusal | CodeRefusal> {
  const { personId, now } = input
  const confirmed = await confirmSecret(input)
  if (!('ok' in confirmed)) return confirmed
  const taken = await takeCode({ ...input, isSetUp: true })
  if (!('ok' in taken)) return taken
  await inTransaction(async (tx) => {
    // A session that waited for a code was never let in: without the question it would be.
    await tx.session.deleteMany({ where: { personId, secondFactorAt: null } })
    await tx.secondFactor.deleteMany({ where: { personId } })
  })
  await recordChange({ actorId: personId, subjectId: personId, action: 'remove-second-factor', now })
  return { ok: true }
}
