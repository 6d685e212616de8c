import { databaseUrl, isPostgres } from './database-url.server'
import { pendingMigrations } from './migrations/pending-migrations'
import { openPostgres } from './migrations/postgres-store.server'
import { readMigrations } from './migrations/read-migrations.server'
import { openSqlite } from './migrations/sqlite-store.server'

/**
 * Brings the database up to date without Prisma's command line: each `prisma/<provider>/migrations/<name>/migration.sql`
 * in order, each in a transaction, all under a lock, recorded in `_prisma_migrations` as Prisma records it.
 * Throws (a refusal to start) when a recorded migration is changed, missing or failed. Returns the names applied.
 */
export async function applyMigrations(url = databaseUrl(), root = process.cwd()): Promise<string[]> {
  const provider = isPostgres(url) ? 'postgresql' : 'sqlite'
  const migrations = await readMigrations(root, provider)
  const store = await (isPostgres(url) ? openPostgres(url) : openSqlite(url))
  try {
    return await store.underLock(async () => {
      const pending = pendingMigrations(migrations, await store.recorded())
      for (const migration of pending) await store.apply(migration)
      return pending.map((migration) => migration.name)
    })
  } finally {
    await store.close()
  }
}
