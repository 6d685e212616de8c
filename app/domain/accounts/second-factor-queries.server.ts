import { db } from '~/db/client.server'
import { hasTypedSecret } from './has-typed-secret'
import { unseal } from './seal.server'
import { secretPurpose } from './second-factor/take-code.server'
import { totpAddress } from './second-factor/totp.server'
import { typedIdentifier } from './typed-identifier'

/** For how long a set-up that was begun can be finished. */
const SET_UP_LASTS = 30 * 60_000

/** What a person's own page says of their second factor. */
export async function readSecondFactor(personId: string): Promise<{
  confirmedAt: Date | null
  /** Recovery codes that were not used yet. */
  codesLeft: number
  hasTypedSecret: boolean
  isDemonstration: boolean
}> {
  const { secondFactor, isDemonstration, ...person } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    select: { secretHash: true, secretKind: true, isDemonstration: true, secondFactor: true },
  })
  const hashes = JSON.parse(secondFactor?.recoveryHashes ?? '[]') as string[]
  return {
    ...{ confirmedAt: secondFactor?.confirmedAt ?? null, codesLeft: hashes.length, isDemonstration },
    hasTypedSecret: hasTypedSecret(person),
  }
}

/** The secret of a set-up that was begun within half an hour and not finished, and its address for a QR code; else null. */
export async function readSetUp(
  personId: string,
  now: Date,
): Promise<{ secret: string; address: string } | null> {
  const factor = await db.secondFactor.findUnique({
    where: { personId },
    include: { person: { select: { displayName: true, identifier: true, identifierKind: true } } },
  })
  if (!factor || factor.confirmedAt || now.getTime() - factor.createdAt.getTime() > SET_UP_LASTS) return null
  const secret = await unseal(factor.secret, secretPurpose(personId), now)
  if (secret === null) return null
  const label = typedIdentifier(factor.person) || factor.person.displayName
  return { secret, address: totpAddress(secret, label, 'Ngõ Số') }
}
