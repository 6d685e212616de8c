import { inStraightTransaction, straight } from '~/db/straight-query.server'
import { readPlacementBank } from './read-placement-bank.server'
import { closePlacement } from './store/close-placement.server'
import { lockPerson } from './store/lock-person.server'
import { readOpenPlacement } from './store/placement-row.server'

/** Ends a person's test of a path before its own end. `hasResult` is false when there was none, or nothing was answered. */
export async function endPlacement({
  personId,
  pathId,
  now,
}: {
  personId: string
  pathId: string
  now: Date
}): Promise<{ hasResult: boolean }> {
  const open = await readOpenPlacement(straight, personId, pathId)
  if (!open) return { hasResult: false }
  const bank = await readPlacementBank(open.plan)
  return await inStraightTransaction(async (tx) => {
    await lockPerson(tx, personId)
    const still = await readOpenPlacement(tx, personId, pathId)
    // Ended meanwhile by its last answer: that result stands.
    if (still?.id !== open.id) return { hasResult: true }
    return await closePlacement(tx, still, { bank, end: 'stopped', now })
  })
}
