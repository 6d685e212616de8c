import { inTransaction } from '~/db/transaction.server'
import { checkSecret, type SecretRefusal } from './check-secret'
import { createSession } from './create-session.server'
import { hashSecret } from './hash-secret.server'
import { findValidLink } from './links/valid-link.server'

/**
 * Chooses a new secret by a one-time link, ends all sessions of that person, and begins a new one. A secret to be mended does not
 * use the link up. The second factor, where there is one, is still asked for.
 */
export async function claimSignInLink(input: {
  token: string
  secret: string
  device: string
  now: Date
}): Promise<
  | { ok: true; personId: string; token: string }
  | { field: 'secret'; refusal: SecretRefusal }
  | { refusal: 'link-not-valid' }
> {
  const { secret, device, now } = input
  const link = await findValidLink(input.token, now)
  if (!link) return { refusal: 'link-not-valid' }
  const { id: personId, identifier } = link.person
  const weakness = checkSecret(secret, identifier)
  if (weakness) return { field: 'secret', ...weakness }

  const secretHash = await hashSecret(secret)
  const isUsed = await inTransaction(async (tx) => {
    const { count } = await tx.oneTimeLink.updateMany({
      where: { tokenHash: link.tokenHash, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (count !== 1) return false
    await tx.person.update({ where: { id: personId }, data: { secretHash, secretKind: 'password' } })
    await tx.session.deleteMany({ where: { personId } })
    await tx.auditEntry.create({
      data: {
        ...{ id: crypto.randomUUID(), actorId: personId, subjectId: personId },
        ...{ action: 'use-sign-in-link', at: now },
      },
    })
    return true
  })
  if (!isUsed) return { refusal: 'link-not-valid' }
  const token = await createSession({ personId, device, now })
  return { ok: true, personId, token }
}
