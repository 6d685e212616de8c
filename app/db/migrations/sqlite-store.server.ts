import Database from 'better-sqlite3'
import { sqliteFile } from '../database-url.server'
import { createTable, type MigrationStore } from './migration-store'

type Row = { migration_name: string; checksum: string; finished_at: number | null }

export async function openSqlite(url: string): Promise<MigrationStore> {
  const database = new Database(sqliteFile(url), { timeout: 30_000 })
  database.pragma('journal_mode = WAL')
  database.pragma('foreign_keys = OFF') // a migration may rebuild a table that others point at
  return {
    // BEGIN IMMEDIATE is the lock: a second process waits here until the first has committed everything.
    async underLock(work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        database.exec(createTable('DATETIME', 'current_timestamp'))
        const result = await work()
        database.exec('COMMIT')
        return result
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    async recorded() {
      const rows = database
        .prepare(
          'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
        )
        .all() as Row[]
      return rows.map((row) => ({
        name: row.migration_name,
        checksum: row.checksum,
        isFinished: row.finished_at !== null,
      }))
    },
    async apply({ name, sql, checksum }) {
      const startedAt = Date.now()
      database.exec(sql)
      database
        .prepare(
          `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
           VALUES (?, ?, ?, ?, ?, 1)`,
        )
        .run(crypto.randomUUID(), checksum, Date.now(), name, startedAt)
    },
    async close() {
      database.close()
    },
  }
}
