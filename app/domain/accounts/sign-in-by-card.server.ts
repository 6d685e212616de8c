import { enterByCard } from './cards/enter-by-card.server'
import { forgetCardAttempts, takeCardAttempt } from './cards/take-card-attempt.server'
import { findValidCard } from './cards/valid-card.server'
import { verifySecret } from './verify-secret.server'

export type CardSignInRefusal =
  | { refusal: 'card-not-valid' | 'secret-missing' | 'wrong-secret' }
  | { refusal: 'too-many-attempts'; retryAt: Date }

/**
 * Signs in whoever shows a card and knows its person's secret; the card alone, or a photograph of it, opens nothing. Attempts
 * are limited per card and per address.
 */
export async function signInByCard(input: {
  token: string
  secret: string
  address: string
  device: string
  deviceHash?: string
  now: Date
}): Promise<{ ok: true; personId: string; token: string } | CardSignInRefusal> {
  const { secret, address, now } = input
  const card = await findValidCard(input.token, now)
  if (!card || card.person.secretHash === null) return { refusal: 'card-not-valid' }
  if (secret === '') return { refusal: 'secret-missing' }
  const subject = `card:${card.id}`
  const tooMany = await takeCardAttempt(subject, address, now)
  if (tooMany) return tooMany
  if (!(await verifySecret(card.person.secretHash, secret))) return { refusal: 'wrong-secret' }
  await forgetCardAttempts(subject, address)
  return await enterByCard({ ...input, card })
}
