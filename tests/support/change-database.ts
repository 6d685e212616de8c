import Database from 'better-sqlite3'
import pg from 'pg'

/** Runs one statement in a site's database, from outside of the site. */
export async function changeDatabase(database: string, sql: string): Promise<void> {
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
