import type { Transaction } from '~/db/transaction.server'
import { changeTree } from './changes/change-tree.server'
import { holdsOffice, type Officer } from './holds-office'
import { readPlacePath } from './place-queries.server'

/**
 * Takes back a place that was added by mistake, as long as nothing has come to it and it never changed: no places, teams,
 * classes, households or people. Otherwise 'place-in-use'.
 */
export async function removeNewPlace(input: {
  viewer: Officer
  placeId: string
  tx?: Transaction
}): Promise<{ ok: true } | { refusal: 'not-your-place' | 'place-in-use' }> {
  const { viewer, placeId } = input
  return changeTree(input, async (tx) => {
    const path = await readPlacePath(placeId, tx)
    if (path.length < 2 || !holdsOffice(viewer, path.slice(1))) return { refusal: 'not-your-place' }
    const used = { children: true, teams: true, classes: true, households: true, people: true, periods: true }
    const place = await tx.place.findUnique({ where: { id: placeId }, include: { _count: { select: used } } })
    const successions = await tx.placeSuccession.count({
      where: { OR: [{ fromId: placeId }, { toId: placeId }] },
    })
    const { periods = 0, ...others } = place?._count ?? {}
    const isUsed = Object.values(others).some((count) => count > 0) || periods > 1 || successions > 0
    if (isUsed) return { refusal: 'place-in-use' }
    await tx.place.delete({ where: { id: placeId } })
    return { ok: true }
  })
}
