import { findValidCard } from './cards/valid-card.server'

export type ScannedCard = {
  personId: string
  displayName: string
  /** Nobody has signed in yet: a first PIN is chosen. */
  isFirst: boolean
  /** What is asked for otherwise: "password" (password or PIN) or "pictures". */
  secretKind: string
}

/** Whose card carries this token; an unknown, revoked or used-up one is 'card-not-valid'. */
export async function readScannedCard(
  token: string,
  now: Date,
): Promise<ScannedCard | { refusal: 'card-not-valid' }> {
  const card = await findValidCard(token, now)
  if (!card) return { refusal: 'card-not-valid' }
  const { id: personId, displayName, secretHash, secretKind } = card.person
  return { personId, displayName, isFirst: secretHash === null, secretKind }
}
