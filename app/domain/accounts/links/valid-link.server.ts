import { db } from '~/db/client.server'
import { isDemonstration } from '../mode.server'
import { SIGN_IN_LINK } from '../sign-in-link'
import { tokenHash } from '../token-hash.server'

/**
 * The sign-in link that carries this token, with its person; null when it is unknown, used, expired, or its person was granted a
 * role since: whoever made it must not come by more than they were allowed to give.
 */
export async function findValidLink(token: string, now: Date) {
  const link = await db.oneTimeLink.findUnique({
    where: { tokenHash: tokenHash(token) },
    include: { person: { include: { roles: true } } },
  })
  if (!link?.person || link.purpose !== SIGN_IN_LINK || link.usedAt || link.expiresAt <= now) return null
  const { person } = link
  if (person.isDemonstration && !isDemonstration()) return null
  if (person.roles.some((role) => role.grantedAt > link.createdAt)) return null
  return { tokenHash: link.tokenHash, person }
}
