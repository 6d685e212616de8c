import { db } from '~/db/client.server'
import { createSession } from './create-session.server'
import { isDemonstration } from './mode.server'

/** Signs in whom this outside identity was linked to; by issuer and subject, never by a name or an address. */
export async function signInFromOutside(input: {
  issuer: string
  subject: string
  device: string
  now: Date
}): Promise<{ ok: true; personId: string; token: string } | { refusal: 'unknown-identity' }> {
  const { issuer, subject, device, now } = input
  const known = await db.externalIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    include: { person: { select: { isDemonstration: true } } },
  })
  if (!known || (known.person.isDemonstration && !isDemonstration())) return { refusal: 'unknown-identity' }
  const { personId } = known
  return { ok: true, personId, token: await createSession({ personId, device, now }) }
}
