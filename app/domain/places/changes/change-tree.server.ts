import { db } from '~/db/client.server'
import { inTransaction, type Transaction } from '~/db/transaction.server'

/**
 * Changes the tree of places in one transaction, one change after another: two moves at once could each be right and
 * make a circle together. As a trial nothing is locked, because nothing is written. `tx` is a
 * transaction of the caller's, when the change is part of more.
 */
export function changeTree<T>(
  { isTrial = false, tx: around }: { isTrial?: boolean; tx?: Transaction },
  change: (tx: Transaction) => Promise<T>,
): Promise<T> {
  if (isTrial) return change(around ?? db)
  const inTurn = async (tx: Transaction) => {
    await tx.$executeRaw`UPDATE "Place" SET "name" = "name" WHERE "parentId" IS NULL`
    return change(tx)
  }
  return around ? inTurn(around) : inTransaction(inTurn)
}
