import { db } from '~/db/client.server'
import { mayIssueCard } from '~/domain/accounts/may-issue-card'
import type { Viewer } from '~/domain/accounts/viewer'
import type { Page } from '~/lib/page-of'
import type { CardFilter, CardScope } from './card-scope'
import { mayPrintCardsOf } from './may-print-cards-of'
import { withOfficeNames } from './office-names-queries.server'
import { countInScope, idsInScope } from './people-of-scope.server'
import { type HolderRow, readHolders } from './reading/read-holders.server'
import { readScope } from './reading/read-scope.server'

const PAGE_SIZE = 50
const MOST_LISTED = 5_000

export type CardRow = Pick<
  HolderRow,
  'personId' | 'displayName' | 'identifier' | 'hasSecret' | 'groupName' | 'placeName'
> & {
  /** The card that works; null without one. */
  card: { issuedAt: Date; firstUsedAt: Date | null } | null
  /** Whether the viewer may print one for them. */
  mayIssue: boolean
}

/** One page of the people of a scope, with their cards. A scope that is not there or not theirs: 'not-your-place'. */
export async function listCardHolders(input: {
  viewer: Viewer
  scope: CardScope
  filter: CardFilter
  page: number
  now: Date
}): Promise<({ ok: true; people: CardRow[]; count: number } & Page) | { refusal: 'not-your-place' }> {
  const { viewer, filter, now } = input
  const scope = await readScope(input.scope)
  if (!scope || !mayPrintCardsOf(viewer, scope, scope.placePath)) return { refusal: 'not-your-place' }
  const count = await countInScope({ scope, filter })
  const pageCount = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(input.page) || 1), pageCount)
  const ids = await idsInScope({ scope, filter, skip: (page - 1) * PAGE_SIZE, take: PAGE_SIZE })
  const people = await withCards(viewer, await readHolders(ids, now), now)
  return { ok: true, people, count, page, pageCount }
}

/** All people of a scope who pass the filter, for a list to take along; at most 5,000. */
export async function listAllCardHolders(input: {
  viewer: Viewer
  scope: CardScope
  filter: CardFilter
  now: Date
}): Promise<{ ok: true; people: CardRow[] } | { refusal: 'not-your-place' }> {
  const { viewer, filter, now } = input
  const scope = await readScope(input.scope)
  if (!scope || !mayPrintCardsOf(viewer, scope, scope.placePath)) return { refusal: 'not-your-place' }
  const ids = await idsInScope({ scope, filter, skip: 0, take: MOST_LISTED })
  return { ok: true, people: await withCards(viewer, await readHolders(ids, now), now) }
}

/** One person with their card. Unknown, or no card of theirs is the viewer's to print: 'not-your-person'. */
export async function readCardHolder(input: {
  viewer: Viewer
  personId: string
  now: Date
}): Promise<({ ok: true } & CardRow) | { refusal: 'not-your-person' }> {
  const [row] = await withCards(input.viewer, await readHolders([input.personId], input.now), input.now)
  return row?.mayIssue ? { ok: true, ...row } : { refusal: 'not-your-person' }
}

async function withCards(viewer: Viewer, read: readonly HolderRow[], now: Date): Promise<CardRow[]> {
  const holders = await withOfficeNames(viewer, read, now)
  const cards = await db.signInCard.findMany({
    where: { personId: { in: holders.map(({ personId }) => personId) }, revokedAt: null },
    orderBy: [{ issuedAt: 'asc' }, { id: 'asc' }],
    select: { personId: true, issuedAt: true, firstUsedAt: true },
  })
  const newest = new Map(cards.map(({ personId, ...card }) => [personId, card]))
  return holders.map((holder) => {
    const { personId, displayName, identifier, hasSecret, groupName, placeName } = holder
    return {
      ...{ personId, displayName, identifier, hasSecret, groupName, placeName },
      card: newest.get(personId) ?? null,
      mayIssue: mayIssueCard(viewer, holder),
    }
  })
}
