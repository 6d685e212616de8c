import { db } from '~/db/client.server'
import {
  type Limit,
  returnAddressAttempt,
  takeAddressAttempt,
} from '~/domain/accounts/address-throttle.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { needsConsent } from '../needs-consent'
import { readChildhood } from './childhood-queries.server'
import { GUARDIAN_CODE, guardianCodeHash } from './guardian-code.server'

/** Who guesses codes of eight digits at this pace is at it for centuries; parents at a school's evening share an address. */
const CODE_LIMIT: Limit = { purpose: 'guardian-code-address', capacity: 40, leakMs: 60_000 }

export type CodeRefusal =
  | { refusal: 'code-missing' | 'code-not-valid' | 'not-for-a-child' | 'own-code' }
  | { refusal: 'too-many-attempts'; retryAt: Date }

/** The child whose code this is. A code that is wrong, used or too old is refused alike; a child cannot be a guardian. */
export async function findOfferedChild(input: {
  viewer: Pick<Viewer, 'personId'>
  code: string
  address: string
  now: Date
}): Promise<{ ok: true; personId: string; displayName: string; tokenHash: string } | CodeRefusal> {
  const { viewer, code, address, now } = input
  if (code.trim() === '') return { refusal: 'code-missing' }
  const full = await takeAddressAttempt(CODE_LIMIT, address, now)
  if (full) return { refusal: 'too-many-attempts', retryAt: full.retryAt }
  const tokenHash = guardianCodeHash(code)
  const link =
    tokenHash &&
    (await db.oneTimeLink.findUnique({
      where: { tokenHash },
      include: { person: { select: { displayName: true } } },
    }))
  if (!link || link.purpose !== GUARDIAN_CODE || link.usedAt || link.expiresAt <= now)
    return { refusal: 'code-not-valid' }
  if (!link.personId || !link.person) return { refusal: 'code-not-valid' }
  await returnAddressAttempt(CODE_LIMIT, address)
  if (link.personId === viewer.personId) return { refusal: 'own-code' }
  const own = await readChildhood(viewer.personId, now)
  if (!own || needsConsent(own, now)) return { refusal: 'not-for-a-child' }
  return {
    ok: true,
    personId: link.personId,
    displayName: link.person.displayName,
    tokenHash: link.tokenHash,
  }
}
