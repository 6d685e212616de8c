import { inTransaction } from '~/db/transaction.server'
import { createSession } from './create-session.server'
import { recordChange } from './record-change.server'
import { type CodeRefusal, takeCode } from './second-factor/take-code.server'

/**
 * The second question at sign-in: six digits of the authenticator, or a recovery code. The session that waited for it ends and a
 * new one begins, so that nobody who knew the token before is in by it. A used recovery code is written down.
 */
export async function showSecondFactor(input: {
  personId: string
  sessionId: string
  code: string
  device: string
  now: Date
}): Promise<{ ok: true; token: string; by: 'code' | 'recovery' } | CodeRefusal> {
  const { personId, sessionId, device, now } = input
  const taken = await takeCode({ ...input, isSetUp: true })
  if (!('ok' in taken)) return taken
  const token = await inTransaction(async (tx) => {
    await tx.session.deleteMany({ where: { id: sessionId, personId } })
    return await createSession({ personId, device, secondFactorAt: now, now }, tx)
  })
  if (taken.by === 'recovery')
    await recordChange({ actorId: personId, subjectId: personId, action: 'use-recovery-code', now })
  return { ok: true, token, by: taken.by }
}
