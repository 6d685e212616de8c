import { foldText } from '~/lib/fold-text'
import { enterWithFirstPin } from './cards/enter-by-card.server'
import { forgetCardAttempts, takeCardAttempt } from './cards/take-card-attempt.server'
import { findCardForCode, findValidCard } from './cards/valid-card.server'
import { checkFirstPin, type FirstPinRefusal } from './check-first-pin'
import { FIRST_CODE_LIFETIME, readFirstCode } from './first-code'
import { isFirstCode } from './hash-first-code.server'
import { normaliseIdentifier } from './normalise-identifier'

type Chosen = { pin: string; again: string; address: string; device: string; deviceHash?: string; now: Date }
type Entered = { ok: true; personId: string; token: string }

/** Chooses the first PIN of whose card was scanned, and signs them in. A card does this once. */
export async function chooseFirstPin(
  input: Chosen & { token: string },
): Promise<Entered | FirstPinRefusal | { refusal: 'card-not-valid' }> {
  const { pin, again, now } = input
  const card = await findValidCard(input.token, now)
  if (!card || card.person.secretHash !== null) return { refusal: 'card-not-valid' }
  const refused = checkFirstPin(pin, again, card.person.identifier)
  if (refused) return refused
  return (await enterWithFirstPin({ ...input, card })) ?? { refusal: 'card-not-valid' }
}

export type FirstCodeRefusal =
  | FirstPinRefusal
  | { field: 'identifier'; refusal: 'identifier-missing' }
  | { field: 'code'; refusal: 'code-missing' | 'not-a-code' }
  | { refusal: 'wrong-identifier-or-code' }
  | { refusal: 'too-many-attempts'; retryAt: Date }

/**
 * Chooses the first PIN by the user name and the code printed on a card, without scanning, and signs in. The code works for 90
 * days, once, and only while the person has no secret. An unknown user name and a wrong, old or used code are refused alike,
 * after the same work; attempts are limited per user name and per address. What was chosen is looked at first, so that a PIN to
 * be mended does not cost an attempt.
 */
export async function chooseFirstPinByCode(
  input: Chosen & { identifier: string; code: string },
): Promise<Entered | FirstCodeRefusal> {
  const { pin, again, address, now } = input
  if (input.identifier.trim() === '') return { field: 'identifier', refusal: 'identifier-missing' }
  if (input.code.trim() === '') return { field: 'code', refusal: 'code-missing' }
  const code = readFirstCode(input.code)
  if (code === null) return { field: 'code', refusal: 'not-a-code' }
  const parsed = normaliseIdentifier(input.identifier)
  const identifier = 'refusal' in parsed ? foldText(input.identifier) : parsed.identifier
  const refused = checkFirstPin(pin, again, identifier)
  if (refused) return refused

  const subject = `first-code:${identifier}`
  const tooMany = await takeCardAttempt(subject, address, now)
  if (tooMany) return tooMany
  const card = await findCardForCode(identifier, new Date(now.getTime() - FIRST_CODE_LIFETIME), now)
  const isRight = await isFirstCode(card?.codeHash ?? null, code)
  const entered = card && isRight ? await enterWithFirstPin({ ...input, card }) : null
  if (!entered) return { refusal: 'wrong-identifier-or-code' }
  await forgetCardAttempts(subject, address)
  return entered
}
