import { inTransaction, type Transaction } from '~/db/transaction.server'
import { createSession } from '~/domain/accounts/create-session.server'
import { hashPictures } from '~/domain/accounts/hash-pictures.server'
import { hashSecret } from '~/domain/accounts/hash-secret.server'
import { acceptDevice } from '~/domain/accounts/known-device-throttle.server'
import { type ClassSecret, type ClassSecretRefusal, checkClassSecret } from '../class-secret'

export type Entering = { deviceHash: string; device: string; now: Date }

/** Gives a person their first secret and signs them in; of two at once one is told 'name-claimed'. */
export async function claimName(
  personId: string,
  secret: ClassSecret,
  entering: Entering,
): Promise<
  | { ok: true; personId: string; token: string; isFirst: true }
  | ClassSecretRefusal
  | { refusal: 'name-claimed' }
> {
  const hashed = await hashClassSecret(secret)
  if ('refusal' in hashed) return hashed
  return await inTransaction(async (tx) => {
    const { count } = await tx.person.updateMany({ where: { id: personId, secretHash: null }, data: hashed })
    if (count === 0) return { refusal: 'name-claimed' as const }
    return {
      ok: true as const,
      isFirst: true as const,
      personId,
      token: await enterAs(personId, entering, tx),
    }
  })
}

export async function hashClassSecret(
  secret: ClassSecret,
): Promise<{ secretHash: string; secretKind: string } | ClassSecretRefusal> {
  const checked = checkClassSecret(secret)
  if ('refusal' in checked) return checked
  const hash = secret.kind === 'pictures' ? hashPictures : hashSecret
  return { secretHash: await hash(checked.plain), secretKind: secret.kind }
}

/** A session on this device, which is known from now on; returns its token. */
export async function enterAs(
  personId: string,
  { deviceHash, device, now }: Entering,
  tx?: Transaction,
): Promise<string> {
  await acceptDevice({ personId, deviceHash, now }, tx)
  return await createSession({ personId, device, now }, tx)
}
