type Backup = {
  file: string
  /** The SQLite file that it was copied from; null for PostgreSQL. */
  database: string | null
  /** Where uploaded pictures were copied to; null when there are none. */
  pictures: { folder: string; count: number } | null
}

/** What to print after a backup. */
export function howToRestore({ file, database, pictures }: Backup): string {
  const rows = database
    ? [`Remove ${database}-wal and ${database}-shm, if they are there.`, `Copy ${file} to ${database}`]
    : [`pg_restore --clean --if-exists --no-owner --dbname="$DATABASE_URL" "${file}"`]
  const steps = [
    'Stop the site.',
    ...rows,
    ...(pictures ? [`npm run media:restore -- "${pictures.folder}"`] : []),
    'npm start',
  ].map((step, at) => `  ${at + 1}. ${step}`)
  const also = pictures ? [`and ${pictures.count} uploaded pictures to ${pictures.folder}`] : []
  return [`Backed up to ${file}`, ...also, 'To restore it:', ...steps].join('\n')
}
