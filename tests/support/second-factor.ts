import { db } from '~/db/client.server'
import { beginSecondFactor } from '~/domain/accounts/begin-second-factor.server'
import { confirmSecondFactor } from '~/domain/accounts/confirm-second-factor.server'
import { createSession } from '~/domain/accounts/create-session.server'
import { hashSecret } from '~/domain/accounts/hash-secret.server'
import { readSetUp } from '~/domain/accounts/second-factor-queries.server'
import { tokenHash } from '~/domain/accounts/token-hash.server'
import { codeAt } from './authenticator'
import { aPerson } from './person'

const PIN = '482913'

/** Somebody with a PIN and a session. */
export async function signedIn(now: Date, known: Parameters<typeof aPerson>[0] = {}) {
  const personId = await aPerson({ secretHash: await hashSecret(PIN), ...known })
  const token = await createSession({ personId, device: 'Chrome', now })
  const { identifier } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  return { personId, identifier, token, sessionId: tokenHash(token), secret: PIN }
}

/** As `signedIn`, with a second factor that was confirmed by the code of that moment. */
export async function withSecondFactor(now: Date, known: Parameters<typeof aPerson>[0] = {}) {
  const person = await signedIn(now, known)
  await beginSecondFactor({ ...person, now })
  const secret = (await readSetUp(person.personId, now))?.secret ?? ''
  const confirmed = await confirmSecondFactor({ ...person, code: codeAt(secret, now), now })
  if (!('ok' in confirmed)) throw new Error(confirmed.refusal)
  const codeOf = (at: Date) => codeAt(secret, at)
  return { ...person, codeOf, recoveryCodes: confirmed.recoveryCodes }
}
