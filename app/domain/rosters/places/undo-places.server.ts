import type { Transaction } from '~/db/transaction.server'
import { readCountingRoles } from '~/domain/accounts/read-counting-roles.server'
import { removeNewPlace } from '~/domain/places/remove-new-place.server'
import { renamePlace } from '~/domain/places/rename-place.server'
import { vietnamDay } from '~/lib/vietnam-day'
import type { KeptRow, UndoCircumstances, WrittenRow } from '../import-kind'
import type { PlaceFinding } from '../place-finding'
import type { BeforePlace } from './commit-places.server'

/** Takes back what a list wrote, the last row first. What is used or was changed since stays, and is told. */
export async function undoPlaces(
  tx: Transaction,
  rows: readonly WrittenRow[],
  { actorId, now }: UndoCircumstances,
): Promise<KeptRow[]> {
  const viewer = { personId: actorId, roles: await readCountingRoles(actorId, now, tx) }
  const kept: KeptRow[] = []
  for (const row of [...rows].sort((a, b) => b.position - a.position)) {
    const before = row.before as BeforePlace
    const keep = (code: PlaceFinding) =>
      kept.push({ position: row.position, finding: { code, field: 'name' } })
    if (before.kind === 'added') {
      const removed = await removeNewPlace({ viewer, placeId: before.placeId, tx })
      if ('refusal' in removed) keep('kept-in-use')
    }
    if (before.kind === 'renamed') {
      const { placeId, from, to } = before
      const place = await tx.place.findUnique({ where: { id: placeId } })
      const isSame = place?.name === to
      const back =
        isSame && (await renamePlace({ viewer, placeId, name: from, on: vietnamDay(now), now, tx }))
      if (!back || 'refusal' in back) keep('kept-changed')
    }
  }
  return kept
}
