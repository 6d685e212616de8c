import { inTransaction } from '~/db/transaction.server'
import { recordChange } from './record-change.server'
import { hashRecoveryCode, newRecoveryCodes } from './second-factor/recovery-codes.server'
import { type CodeRefusal, takeCode } from './second-factor/take-code.server'
import { readSetUp } from './second-factor-queries.server'

/**
 * Takes the first code: from now on the second factor is asked for at every sign-in. Signs the person out everywhere else, and
 * gives ten recovery codes, which are kept as hashes and cannot be shown again.
 */
export async function confirmSecondFactor(input: {
  personId: string
  sessionId: string
  code: string
  now: Date
}): Promise<{ ok: true; recoveryCodes: string[] } | CodeRefusal | { refusal: 'not-begun' }> {
  const { personId, sessionId, now } = input
  if (!(await readSetUp(personId, now))) return { refusal: 'not-begun' }
  const taken = await takeCode({ ...input, isSetUp: false })
  if (!('ok' in taken)) return taken

  const recoveryCodes = newRecoveryCodes()
  const recoveryHashes = JSON.stringify(recoveryCodes.map((code) => hashRecoveryCode(code, personId)))
  const isConfirmed = await inTransaction(async (tx) => {
    const { count } = await tx.secondFactor.updateMany({
      where: { personId, confirmedAt: null },
      data: { confirmedAt: now, recoveryHashes },
    })
    if (count !== 1) return false
    await tx.session.deleteMany({ where: { personId, id: { not: sessionId } } })
    await tx.session.updateMany({ where: { id: sessionId, personId }, data: { secondFactorAt: now } })
    return true
  })
  if (!isConfirmed) return { refusal: 'not-begun' }
  await recordChange({ actorId: personId, subjectId: personId, action: 'add-second-factor', now })
  return { ok: true, recoveryCodes }
}
