import { randomBytes } from 'node:crypto'
import { db } from '~/db/client.server'
import { administrationLink } from './administration-link.server'
import { isDemonstration } from './mode.server'

/**
 * In production mode, while nobody is administrator: a token, good once and for 24 hours, with which `claimAdministration` makes
 * the first one. Only its hash is stored, so it must be shown now or never. Null when there is nothing to offer.
 */
export async function offerAdministration(now: Date): Promise<string | null> {
  if (isDemonstration()) return null
  if (await db.role.findFirst({ where: { kind: 'administrator', person: { isDemonstration: false } } }))
    return null
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(now.getTime() + 24 * 3_600_000)
  await db.oneTimeLink.create({ data: { ...administrationLink(token), createdAt: now, expiresAt } })
  return token
}
