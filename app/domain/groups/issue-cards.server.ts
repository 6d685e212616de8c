import { randomBytes, randomInt } from 'node:crypto'
import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { hashFirstCode } from '~/domain/accounts/hash-first-code.server'
import { mayIssueCard } from '~/domain/accounts/may-issue-card'
import { tokenHash } from '~/domain/accounts/token-hash.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { CardFilter, CardScope } from './card-scope'
import { newEightDigits } from './eight-digits.server'
import { mayPrintCardsOf } from './may-print-cards-of'
import { countInScope, idsInScope } from './people-of-scope.server'
import { type HolderRow, readHolders } from './reading/read-holders.server'
import { readScope } from './reading/read-scope.server'

/** As many as one print holds. */
const MOST_CARDS = 1_000

/** A card as it is printed. Token and code are known now and never again: only their hashes are kept. */
export type IssuedCard = Pick<
  HolderRow,
  'personId' | 'displayName' | 'identifier' | 'groupName' | 'placeName' | 'hasSecret'
> & {
  /** What the QR code carries. */
  token: string
  /** Eight digits for a first sign-in without scanning; null for who has a secret already, or no user name to type with it. */
  firstCode: string | null
}

export type IssueRefusal = {
  refusal: 'nobody-chosen' | 'too-many-cards' | 'not-your-person' | 'not-your-place'
}

/**
 * Makes new cards, which end the old ones of the same people; each is written down in the person's record. `chosen` is a list of
 * people, of whom the viewer must be allowed to print every one, or all of a scope who pass a filter, less those whom they may
 * not. Grouped as they will be handed out: by place, team, then name.
 */
export async function issueCards(input: {
  viewer: Viewer
  chosen: { personIds: readonly string[] } | { scope: CardScope; filter: CardFilter }
  now: Date
}): Promise<{ ok: true; cards: IssuedCard[] } | IssueRefusal> {
  const { viewer, chosen, now } = input
  const holders = 'scope' in chosen ? await everybody(viewer, chosen, now) : await these(viewer, chosen, now)
  if ('refusal' in holders) return holders
  if (holders.length === 0) return { refusal: 'nobody-chosen' }
  const cards = await Promise.all(holders.map(makeCard))
  await writeCards(viewer, cards, now)
  return { ok: true, cards: cards.map(({ card }) => card).sort(asHandedOut) }
}

async function everybody(
  viewer: Viewer,
  { filter, ...asked }: { scope: CardScope; filter: CardFilter },
  now: Date,
): Promise<HolderRow[] | IssueRefusal> {
  const scope = await readScope(asked.scope)
  if (!scope || !mayPrintCardsOf(viewer, scope, scope.placePath)) return { refusal: 'not-your-place' }
  if ((await countInScope({ scope, filter })) > MOST_CARDS) return { refusal: 'too-many-cards' }
  const ids = await idsInScope({ scope, filter, skip: 0, take: MOST_CARDS })
  return (await readHolders(ids, now)).filter((holder) => mayIssueCard(viewer, holder))
}

async function these(
  viewer: Viewer,
  { personIds }: { personIds: readonly string[] },
  now: Date,
): Promise<HolderRow[] | IssueRefusal> {
  const wanted = [...new Set(personIds)]
  if (wanted.length > MOST_CARDS) return { refusal: 'too-many-cards' }
  const rows = await db.person.findMany({
    where: { id: { in: wanted } },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  const ids = rows.map(({ id }) => id)
  const holders = await readHolders(ids, now)
  const areTheirs =
    holders.length === wanted.length && holders.every((holder) => mayIssueCard(viewer, holder))
  return areTheirs ? holders : { refusal: 'not-your-person' }
}

async function makeCard(holder: HolderRow) {
  const { personId, displayName, identifier, groupName, placeName, hasSecret } = holder
  const token = randomBytes(16).toString('base64url')
  const code = newEightDigits(randomInt)
  const card: IssuedCard = {
    ...{ personId, displayName, identifier, groupName, placeName, hasSecret, token },
    firstCode: hasSecret || identifier === '' ? null : code,
  }
  return { card, codeHash: await hashFirstCode(code) }
}

const CHUNK = 200

/** In chunks, because a statement holds so many values only; all or none. */
async function writeCards(
  viewer: Viewer,
  cards: readonly { card: IssuedCard; codeHash: string }[],
  now: Date,
): Promise<void> {
  const issuedById = viewer.personId
  await inTransaction(async (tx) => {
    for (let from = 0; from < cards.length; from += CHUNK) {
      const some = cards.slice(from, from + CHUNK)
      await tx.signInCard.updateMany({
        where: { personId: { in: some.map(({ card }) => card.personId) }, revokedAt: null },
        data: { revokedAt: now, revokedById: issuedById },
      })
      await tx.signInCard.createMany({
        data: some.map(({ card, codeHash }) => ({
          ...{ id: crypto.randomUUID(), personId: card.personId, tokenHash: tokenHash(card.token), codeHash },
          ...{ issuedAt: now, issuedById },
        })),
      })
      await tx.auditEntry.createMany({
        data: some.map(({ card }) => ({
          ...{ id: crypto.randomUUID(), actorId: issuedById, subjectId: card.personId },
          ...{ action: 'issue-card', at: now },
        })),
      })
    }
  })
}

const collator = new Intl.Collator('vi', { numeric: true })

/** Keeps the order of names within a team: sorting is stable. */
function asHandedOut(a: IssuedCard, b: IssuedCard): number {
  return (
    collator.compare(a.placeName ?? '', b.placeName ?? '') ||
    collator.compare(a.groupName ?? '', b.groupName ?? '')
  )
}
