import { randomBytes } from 'node:crypto'
import { inTransaction } from '~/db/transaction.server'
import { SIGN_IN_LINK, SIGN_IN_LINK_LIFETIME } from '~/domain/accounts/sign-in-link'
import { tokenHash } from '~/domain/accounts/token-hash.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayMakeLink } from './may-make-link'
import { readHolders } from './reading/read-holders.server'

/**
 * Makes a link with which an officer, a trainer or the like who cannot sign in chooses a new secret: once, within 24 hours. Earlier
 * ones of the same person end. Only its hash is kept, so it must be handed over now. Unknown, or not below the viewer:
 * 'not-your-person'.
 */
export async function makeSignInLink(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<
  { ok: true; token: string; expiresAt: Date } | { refusal: 'not-your-person' | 'demonstration-account' }
> {
  const { viewer, personId, now } = input
  const [holder] = await readHolders([personId], now)
  if (!holder || !mayMakeLink(viewer, holder)) return { refusal: 'not-your-person' }
  if (holder.isDemonstration) return { refusal: 'demonstration-account' }

  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(now.getTime() + SIGN_IN_LINK_LIFETIME)
  const createdById = viewer.personId
  await inTransaction(async (tx) => {
    await tx.oneTimeLink.deleteMany({ where: { personId, purpose: SIGN_IN_LINK, usedAt: null } })
    await tx.oneTimeLink.create({
      data: {
        ...{ tokenHash: tokenHash(token), purpose: SIGN_IN_LINK, personId, createdById },
        ...{ createdAt: now, expiresAt },
      },
    })
    await tx.auditEntry.create({
      data: {
        ...{ id: crypto.randomUUID(), actorId: createdById, subjectId: personId },
        ...{ action: 'make-sign-in-link', at: now },
      },
    })
  })
  return { ok: true, token, expiresAt }
}
