import { db } from '~/db/client.server'
import { inTransaction, type Transaction } from '~/db/transaction.server'

/**
 * Changes the tree of places in one transaction, one change after another: two moves at once could each be right and
 * make a circle together. As a trial nothing is locked, because nothing is written.
 */
export function changeTree<T>(isTrial: boolean, change: (tx: Transaction) => Promise<T>): Promise<T> {
  if (isTrial) return change(db)
  return inTransaction(async (tx) => {
    await tx.$executeRaw`UPDATE "Place" SET "name" = "name" WHERE "parentId" IS NULL`
    return change(tx)
  })
}
