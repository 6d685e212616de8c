import { db } from '~/db/client.server'
import { isOfficer } from '../may-issue-card'
import { isDemonstration } from '../mode.server'
import type { RoleKind } from '../role'
import { tokenHash } from '../token-hash.server'

export type ValidCard = {
  id: string
  personId: string
  codeHash: string
  issuedAt: Date
  firstUsedAt: Date | null
  revokedAt: Date | null
  person: {
    id: string
    displayName: string
    identifier: string
    secretHash: string | null
    secretKind: string
    isDemonstration: boolean
    roles: { kind: string; endsAt: Date | null }[]
  }
}

const person = {
  select: {
    ...{ id: true, displayName: true, identifier: true, secretHash: true, secretKind: true },
    ...{ isDemonstration: true, roles: { select: { kind: true, endsAt: true } } },
  },
} as const

/**
 * The card that carries this token, with its person; null for an unknown or revoked one, for one of an officer (who may have
 * become one since), and for one that has no secret to ask for and has already been used to choose one.
 */
export async function findValidCard(token: string, now: Date): Promise<ValidCard | null> {
  if (!/^[\w-]{22}$/.test(token)) return null
  const card = await db.signInCard.findUnique({ where: { tokenHash: tokenHash(token) }, include: { person } })
  return card && (await isUsable(card, now)) ? card : null
}

/** The card whose printed code may choose the first secret of whoever signs in as `identifier`; null when there is none. */
export async function findCardForCode(
  identifier: string,
  issuedAfter: Date,
  now: Date,
): Promise<ValidCard | null> {
  const card = await db.signInCard.findFirst({
    where: { person: { identifier, secretHash: null }, revokedAt: null, firstUsedAt: null },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    include: { person },
  })
  return card && card.issuedAt > issuedAfter && (await isUsable(card, now)) ? card : null
}

async function isUsable(card: ValidCard, now: Date): Promise<boolean> {
  const { secretHash, roles, isDemonstration: isExample } = card.person
  if (card.revokedAt || (secretHash === null && card.firstUsedAt)) return false
  if (isExample && !isDemonstration()) return false
  const held = roles.filter(({ endsAt }) => !endsAt || endsAt > now)
  if (isOfficer({ roles: held.map(({ kind }) => ({ ...NOWHERE, kind: kind as RoleKind })) })) return false
  // Two printed at the same moment: the later one counts.
  const newest = await db.signInCard.findFirst({
    where: { personId: card.personId, revokedAt: null },
    orderBy: [{ issuedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  return newest?.id === card.id
}

const NOWHERE = { scopeKind: 'place', scopeId: '', placePath: [] } as const
