import { db } from './client.server'
import { databaseUrl, isPostgres } from './database-url.server'

/**
 * For filling a database that can be filled again: on SQLite commits do not wait for the disk meanwhile; afterwards everything
 * is on it. PostgreSQL is left as it is, since its settings belong to one of several connections.
 */
export async function withoutWaitingForDisk<T>(work: () => Promise<T>): Promise<T> {
  if (isPostgres(databaseUrl())) return await work()
  await db.$queryRawUnsafe('PRAGMA synchronous = OFF')
  try {
    return await work()
  } finally {
    await db.$queryRawUnsafe('PRAGMA synchronous = FULL')
    await db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)') // which waits for the disk
  }
}
