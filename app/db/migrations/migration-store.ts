import type { Migration, RecordedMigration } from './pending-migrations'

export type MigrationStore = {
  underLock<T>(work: () => Promise<T>): Promise<T>
  recorded(): Promise<RecordedMigration[]>
  apply(migration: Migration): Promise<void>
  close(): Promise<void>
}

/** Prisma's own table, the same on both databases but for the type of its times. */
export const createTable = (time: string, now: string) => `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" ${time},
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" ${time},
    "started_at" ${time} NOT NULL DEFAULT ${now}, "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`
