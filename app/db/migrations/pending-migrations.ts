export type Migration = { name: string; sql: string; checksum: string }

/** A row of `_prisma_migrations`, rolled-back ones left out. */
export type RecordedMigration = { name: string; checksum: string; isFinished: boolean }

/** The migrations still to apply, in order. Throws when what is recorded does not fit what the folder holds. */
export function pendingMigrations(migrations: Migration[], recorded: RecordedMigration[]): Migration[] {
  const byName = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of recorded) {
    if (!row.isFinished) {
      throw new Error(
        `Migration ${row.name} began and did not finish. Restore the last backup, then start again.`,
      )
    }
    const migration = byName.get(row.name)
    if (!migration)
      throw new Error(
        `Migration ${row.name} is in the database and missing from prisma/. Is this an older version?`,
      )
    if (migration.checksum !== row.checksum) {
      throw new Error(
        `Migration ${row.name} was changed after it was applied. Restore its file: migrations are never edited.`,
      )
    }
  }
  const done = new Set(recorded.map((row) => row.name))
  return migrations.filter((migration) => !done.has(migration.name))
}
