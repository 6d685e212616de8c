import type { Transaction } from '~/db/transaction.server'
import { foldText } from '~/lib/fold-text'
import { FIRST_DAY } from '../first-day'

export type Stand = { parentId: string | null; kind: string; name: string }

/** A place that was not there before. */
export async function writeNewPlace(
  tx: Transaction,
  place: Stand & { id: string; on: string; actorId: string },
): Promise<void> {
  const { on, actorId, id, ...stand } = place
  const row = { ...stand, foldedName: foldText(stand.name) }
  await tx.place.create({ data: { id, ...row } })
  await tx.placePeriod.create({
    data: { id: crypto.randomUUID(), placeId: id, ...row, fromOn: on, actorId },
  })
}

/**
 * From this day on the place is called or lies otherwise: the period before ends where the new one begins. A second change
 * on the same day takes the place of the first, so that no period is empty.
 */
export async function writePeriod(
  tx: Transaction,
  place: Stand & { id: string; on: string; actorId: string },
): Promise<void> {
  const { id, on, actorId, parentId, kind, name } = place
  const row = { parentId, kind, name, foldedName: foldText(name) }
  const open = (await findOpen(tx, id)) ?? (await beginHistory(tx, id))
  if (open.fromOn === on) await tx.placePeriod.update({ where: { id: open.id }, data: { ...row, actorId } })
  else {
    await tx.placePeriod.update({ where: { id: open.id }, data: { untilOn: on } })
    await tx.placePeriod.create({
      data: { id: crypto.randomUUID(), placeId: id, ...row, fromOn: on, actorId },
    })
  }
  await tx.place.update({ where: { id }, data: row })
}

function findOpen(tx: Transaction, placeId: string) {
  return tx.placePeriod.findFirst({ where: { placeId, untilOn: null }, orderBy: { fromOn: 'desc' } })
}

/** A place from before history was kept gets what it was until now. */
async function beginHistory(tx: Transaction, id: string) {
  const { parentId, kind, name } = await tx.place.findUniqueOrThrow({ where: { id } })
  const row = { parentId, kind, name, foldedName: foldText(name), fromOn: FIRST_DAY }
  return tx.placePeriod.create({ data: { id: `first-${id}`, placeId: id, ...row } })
}
