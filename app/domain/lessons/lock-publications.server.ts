import { databaseUrl, isPostgres } from '~/db/database-url.server'
import type { Transaction } from '~/db/transaction.server'

/** Lets one publication at a time go on, across processes, until its transaction ends; readers are not held up. */
export async function lockPublications(tx: Transaction): Promise<void> {
  if (isPostgres(databaseUrl())) {
    await tx.$executeRawUnsafe('LOCK TABLE "Publication" IN SHARE ROW EXCLUSIVE MODE')
  } else {
    // SQLite has one lock for all writers: a write, even of nothing, takes it before anything is read
    await tx.$executeRawUnsafe('UPDATE "Publication" SET "hash" = "hash" WHERE FALSE')
  }
}
