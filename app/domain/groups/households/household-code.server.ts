import { db } from '~/db/client.server'
import {
  type Limit,
  returnAddressAttempt,
  takeAddressAttempt,
} from '~/domain/accounts/address-throttle.server'
import { eightDigitHash } from '../eight-digits.server'

const PURPOSE = 'household'
const PREFIX = `${PURPOSE}:`

/** Whoever guesses codes of eight digits at this pace is at it for centuries. */
const CODE_LIMIT: Limit = { purpose: 'household-code-address', capacity: 40, leakMs: 60_000 }

export type CodeRefusal =
  | { refusal: 'code-missing' | 'code-not-valid' }
  | { refusal: 'too-many-attempts'; retryAt: Date }

/** What a household's one-time code is for, as OneTimeLink keeps it. */
export function householdPurpose(householdId: string): string {
  return PREFIX + householdId
}

/** How a household's code is stored: by hash. Null when what was typed is not eight digits, whatever stands between them. */
export function householdCodeHash(typed: string): string | null {
  return eightDigitHash(PURPOSE, typed)
}

/** The household of a code. A code that is wrong, used, too old or of a closed household is refused alike. */
export async function findOfferedHousehold(input: {
  code: string
  address: string
  now: Date
}): Promise<{ ok: true; householdId: string; tokenHash: string } | CodeRefusal> {
  const { code, address, now } = input
  if (code.trim() === '') return { refusal: 'code-missing' }
  const full = await takeAddressAttempt(CODE_LIMIT, address, now)
  if (full) return { refusal: 'too-many-attempts', retryAt: full.retryAt }
  const tokenHash = householdCodeHash(code)
  const link = tokenHash ? await db.oneTimeLink.findUnique({ where: { tokenHash } }) : null
  if (!link?.purpose.startsWith(PREFIX) || link.usedAt || link.expiresAt <= now)
    return { refusal: 'code-not-valid' }
  const householdId = link.purpose.slice(PREFIX.length)
  const isOpen = await db.household.count({ where: { id: householdId, closedOn: null } })
  if (isOpen === 0) return { refusal: 'code-not-valid' }
  await returnAddressAttempt(CODE_LIMIT, address)
  return { ok: true, householdId, tokenHash: link.tokenHash }
}
