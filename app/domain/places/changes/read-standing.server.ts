import type { Transaction } from '~/db/transaction.server'
import { FIRST_DAY } from '../first-day'
import { readPlacePath } from '../place-queries.server'

export type Standing = {
  id: string
  parentId: string | null
  kind: string
  name: string
  closedOn: string | null
  /** The place itself and all above it. */
  path: string[]
  /** The day since which it, and all above it, stand as they stand now: no change may be dated before. */
  since: string
}

/** How a place stands now, and since when; null for an unknown one. */
export async function readStanding(tx: Transaction, placeId: string): Promise<Standing | null> {
  const place = await tx.place.findUnique({ where: { id: placeId } })
  if (!place) return null
  const path = await readPlacePath(placeId, tx)
  const { id, parentId, kind, name, closedOn } = place
  return { id, parentId, kind, name, closedOn, path, since: await readSince(tx, path) }
}

/** The day of the latest change among these places. */
export async function readSince(tx: Transaction, placeIds: readonly string[]): Promise<string> {
  const latest = await tx.placePeriod.aggregate({
    where: { placeId: { in: [...placeIds] }, untilOn: null },
    _max: { fromOn: true },
  })
  return latest._max.fromOn ?? FIRST_DAY
}
