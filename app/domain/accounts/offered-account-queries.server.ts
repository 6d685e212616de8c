import { db } from '~/db/client.server'
import { residentLink } from './resident-link.server'
import { isUnclaimed } from './typed-identifier'

export type OfferedAccount = { personId: string; displayName: string; expiresAt: Date }

/** The account that a token leads to; null when it is unknown, used or too old, or when the account is somebody's by now. */
export async function readOfferedAccount(token: string, now: Date): Promise<OfferedAccount | null> {
  const { purpose, tokenHash } = residentLink(token)
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash }, include: { person: true } })
  const isOpen = link?.purpose === purpose && !link.usedAt && link.expiresAt > now
  if (!isOpen || !link.person || !isUnclaimed(link.person) || link.person.secretHash !== null) return null
  const { id, displayName } = link.person
  return { personId: id, displayName, expiresAt: link.expiresAt }
}
