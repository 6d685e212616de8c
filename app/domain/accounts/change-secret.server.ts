import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { checkSecret, type SecretRefusal } from './check-secret'
import { hashSecret } from './hash-secret.server'
import { forgetAccountAttempts, takeAccountAttempt } from './throttle/account-throttle.server'
import { verifySecret } from './verify-secret.server'

export type ChangeSecretRefusal =
  | { field: 'oldSecret'; refusal: 'wrong-secret' }
  | { field: 'newSecret'; refusal: SecretRefusal }
  | { refusal: 'too-many-attempts'; retryAt: Date }
  | { refusal: 'demonstration-account' }

/**
 * Changes a person's password or PIN and signs them out everywhere but in `sessionId`. Guessing the old one is limited like
 * signing in. A demonstration account keeps its public password: changed by one visitor, it would shut out all others.
 */
export async function changeSecret(input: {
  personId: string
  sessionId: string
  oldSecret: string
  newSecret: string
  now: Date
}): Promise<{ ok: true } | ChangeSecretRefusal> {
  const { personId, sessionId } = input
  const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
  if (person.isDemonstration) return { refusal: 'demonstration-account' }
  const weakness = checkSecret(input.newSecret, person.identifier)
  if (weakness) return { field: 'newSecret', ...weakness }

  const tooMany = await takeAccountAttempt(person.identifier, input.now)
  if (tooMany) return tooMany
  if (!(await verifySecret(person.secretHash, input.oldSecret)))
    return { field: 'oldSecret', refusal: 'wrong-secret' }
  await forgetAccountAttempts(person.identifier)

  const secretHash = await hashSecret(input.newSecret)
  await inTransaction(async (tx) => {
    await tx.person.update({ where: { id: personId }, data: { secretHash, secretKind: 'password' } })
    await tx.session.deleteMany({ where: { personId, id: { not: sessionId } } })
  })
  return { ok: true }
}
