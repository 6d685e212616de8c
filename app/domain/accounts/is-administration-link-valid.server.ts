import { db } from '~/db/client.server'
import { administrationLink } from './administration-link.server'
import { isDemonstration } from './mode.server'

/** May this link still make the first administrator? For showing the form; claiming asks again. */
export async function isAdministrationLinkValid(linkToken: string, now: Date): Promise<boolean> {
  if (isDemonstration()) return false
  const { purpose, tokenHash } = administrationLink(linkToken)
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash } })
  if (!link || link.purpose !== purpose || link.usedAt || link.expiresAt <= now) return false
  return (
    (await db.role.findFirst({ where: { kind: 'administrator', person: { isDemonstration: false } } })) ===
    null
  )
}
