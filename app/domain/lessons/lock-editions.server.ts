import { databaseUrl, isPostgres } from '~/db/database-url.server'
import type { Transaction } from '~/db/transaction.server'

/** Lets one edition at a time be published, across processes, until its transaction ends; readers are not held up. */
export async function lockEditions(tx: Transaction): Promise<void> {
  if (isPostgres(databaseUrl())) {
    await tx.$executeRawUnsafe('LOCK TABLE "Edition" IN SHARE ROW EXCLUSIVE MODE')
  } else {
    // SQLite has one lock for all writers: a write, even of nothing, takes it before anything is read
    await tx.$executeRawUnsafe('UPDATE "Edition" SET "slug" = "slug" WHERE FALSE')
  }
}
