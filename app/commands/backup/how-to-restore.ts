/** What to print after a backup. `database` is the SQLite file it was copied from; null for PostgreSQL. */
export function howToRestore({ file, database }: { file: string; database: string | null }): string {
  const steps = database
    ? [
        '  1. Stop the site.',
        `  2. Remove ${database}-wal and ${database}-shm, if they are there.`,
        `  3. Copy ${file} to ${database}`,
        '  4. npm start',
      ]
    : [
        '  1. Stop the site.',
        `  2. pg_restore --clean --if-exists --no-owner --dbname="$DATABASE_URL" "${file}"`,
        '  3. npm start',
      ]
  return [`Backed up to ${file}`, 'To restore it:', ...steps].join('\n')
}
