import { db } from './client.server'
import type { Prisma } from './generated/sqlite/client'

export type Transaction = Prisma.TransactionClient

/** Runs `work` in one database transaction; what it throws rolls everything back. */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(work, { maxWait: 10_000, timeout: 20_000 })
}

/** True when a write through Prisma's models failed because the row already stands there (a unique key). */
export function isUniqueViolation(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'P2002'
}
