import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { recordChange } from './record-change.server'

/**
 * Links an outside identity to somebody who is signed in and has confirmed their secret. One that is linked to somebody else
 * stays theirs; a demonstration account, which many share, is linked to nobody.
 */
export async function linkIdentity(input: {
  personId: string
  issuer: string
  subject: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'linked-elsewhere' | 'demonstration-account' }> {
  const { personId, issuer, subject, now } = input
  const { isDemonstration } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  if (isDemonstration) return { refusal: 'demonstration-account' }
  try {
    await db.externalIdentity.create({ data: { issuer, subject, personId, linkedAt: now } })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    const known = await db.externalIdentity.findUnique({ where: { issuer_subject: { issuer, subject } } })
    return known?.personId === personId ? { ok: true } : { refusal: 'linked-elsewhere' }
  }
  await recordChange({ actorId: personId, subjectId: personId, action: 'link-identity', now })
  return { ok: true }
}
