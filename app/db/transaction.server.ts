import { db } from './client.server'
import type { Prisma } from './generated/sqlite/client'

export type Transaction = Prisma.TransactionClient

/** Runs `work` in one database transaction; what it throws rolls everything back. */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(work, { maxWait: 10_000, timeout: 20_000 })
}

/** True when a write failed because the row already stands there (a unique key), through Prisma's models or a raw query. */
export function isUniqueViolation(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as { code?: unknown; meta?: RawMeta }
  if (code === 'P2002') return true
  const cause = meta?.driverAdapterError?.cause
  return code === 'P2010' && (cause?.kind === 'UniqueConstraintViolation' || cause?.originalCode === '23505')
}

type RawMeta = { driverAdapterError?: { cause?: { kind?: string; originalCode?: string } } }
