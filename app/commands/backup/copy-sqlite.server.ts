import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { writeOnce } from './write-once.server'

/** Copies a SQLite database that others are writing to, and checks the copy before it gets its name. */
export async function copySqlite(source: string, file: string): Promise<void> {
  if (!existsSync(source)) throw new Error(`There is no database at ${source}.`)
  await writeOnce(file, async (unfinished) => {
    const database = new Database(source, { fileMustExist: true, timeout: 30_000 })
    try {
      // All pages in one step: a copy in small steps starts over whenever somebody else writes, and might never end.
      await database.backup(unfinished, { progress: () => 0x7fffffff })
    } finally {
      database.close()
    }
    checkCopy(unfinished)
  })
}

function checkCopy(file: string): void {
  const copy = new Database(file)
  try {
    copy.pragma('journal_mode = DELETE') // one file, with no companions to lose
    const answer = copy.pragma('integrity_check', { simple: true })
    if (answer !== 'ok') throw new Error(`The copy is damaged and was thrown away: ${String(answer)}`)
  } finally {
    copy.close()
  }
}
