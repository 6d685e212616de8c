import pg from 'pg'
import { createTable, type MigrationStore } from './migration-store'

type Row = { migration_name: string; checksum: string; finished_at: Date | null }

const LOCK = 72707369 // Prisma's own advisory lock, so that its command line and this never run together

export async function openPostgres(url: string): Promise<MigrationStore> {
  const schema = new URL(url).searchParams.get('schema') ?? 'public'
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
  await client.query(`SET search_path TO "${schema}"`)
  return {
    async underLock(work) {
      await client.query('SELECT pg_advisory_lock($1)', [LOCK])
      try {
        await client.query(createTable('TIMESTAMPTZ', 'now()'))
        return await work()
      } finally {
        await client.query('SELECT pg_advisory_unlock($1)', [LOCK])
      }
    },
    async recorded() {
      const { rows } = await client.query<Row>(
        'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
      )
      return rows.map((row) => ({
        name: row.migration_name,
        checksum: row.checksum,
        isFinished: row.finished_at !== null,
      }))
    },
    async apply({ name, sql, checksum }) {
      await client.query('BEGIN')
      try {
        const startedAt = new Date()
        await client.query(sql)
        await client.query(
          `INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
           VALUES ($1, $2, $3, $4, $5, 1)`,
          [crypto.randomUUID(), checksum, new Date(), name, startedAt],
        )
        await client.query('COMMIT')
      } catch (error) {
        await client.query('ROLLBACK')
        throw error
      }
    },
    async close() {
      await client.end()
    },
  }
}
