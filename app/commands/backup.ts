import { backupFile } from '~/commands/backup/backup-file'
import { copyPictures } from '~/commands/backup/copy-pictures.server'
import { copySqlite } from '~/commands/backup/copy-sqlite.server'
import { dumpPostgres } from '~/commands/backup/dump-postgres.server'
import { howToRestore } from '~/commands/backup/how-to-restore'
import { databaseUrl, isPostgres, sqliteFile } from '~/db/database-url.server'
import { mediaStore } from '~/domain/lessons/media-store.server'

// npm run backup -- [folder or file]: a whole and consistent copy of everything, taken while the site runs.
const url = databaseUrl()
const ending = isPostgres(url) ? 'dump' : 'db'
const file = backupFile({ target: process.argv[2], ending, now: new Date() })
try {
  if (isPostgres(url)) await dumpPostgres(url, file)
  else await copySqlite(sqliteFile(url), file)
  const folder = `${file}.media`
  const { count } = await copyPictures(await mediaStore(), folder)
  const pictures = count > 0 ? { folder, count } : null
  console.log(howToRestore({ file, database: isPostgres(url) ? null : sqliteFile(url), pictures }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
