import { db } from '~/db/client.server'
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
  const { count } = await db.person.updateMany({ where: { id: personId, secretHash: null }, data: hashed })
  if (count === 0) return { refusal: 'name-claimed' }
  return { ok: true, isFirst: true, personId, token: await enterAs(personId, entering) }
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
export async function enterAs(personId: string, { deviceHash, device, now }: Entering): Promise<string> {
  await acceptDevice({ personId, deviceHash, now })
  return await createSession({ personId, device, now })
}
