import Database from 'better-sqlite3'
import pg from 'pg'

const HIDE = 'ALTER TABLE "LessonRevision" RENAME TO "LessonRevisionElsewhere"'
const SHOW = 'ALTER TABLE "LessonRevisionElsewhere" RENAME TO "LessonRevision"'

/** Takes the lessons' table away from a site's database; gives what puts it back. */
export async function breakLessons(database: string): Promise<() => Promise<void>> {
  await change(database, HIDE)
  return () => change(database, SHOW)
}

async function change(database: string, sql: string): Promise<void> {
  if (database.startsWith('file:')) {
    const file = new Database(database.slice('file:'.length))
    file.exec(sql)
    file.close()
    return
  }
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query(sql)
  await client.end()
}
