import type { Transaction } from '~/db/transaction.server'
import { placementKey } from './placement-key'

/** Placement tests go along; of two under way on one path the moved one is gone: only one can go on. */
export async function movePlacements(
  tx: Transaction,
  { fromId, toId }: { fromId: string; toId: string },
): Promise<void> {
  const open = await tx.placementAttempt.findMany({ where: { personId: fromId, openKey: { not: null } } })
  for (const { id, pathId } of open) {
    const openKey = placementKey(toId, pathId)
    const isTaken = (await tx.placementAttempt.count({ where: { openKey } })) > 0
    if (isTaken) await tx.placementAttempt.delete({ where: { id } })
    else await tx.placementAttempt.update({ where: { id }, data: { openKey } })
  }
  await tx.placementAttempt.updateMany({ where: { personId: fromId }, data: { personId: toId } })
}
