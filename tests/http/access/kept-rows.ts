import Database from 'better-sqlite3'
import pg from 'pg'
import { hashText } from '~/lib/hash-text'

/** The rows of a database as they were, to see what a request has changed and to put it back. */
export type KeptRows = {
  /** Names of the tables whose rows are not as they were. */
  changed: () => Promise<string[]>
  /** Puts these tables back. */
  restore: (tables: readonly string[]) => Promise<void>
  close: () => Promise<void>
}

/** Lessons are published once and only read; the other is how the database knows its own shape. */
const LEFT_OUT = ['LessonRevision', 'ScenarioRevision', 'Media', 'Publication']

/** Copies every table beside the database, where the site does not look. */
export async function keepRows(database: string): Promise<KeptRows> {
  const { read, write, close, own } = database.startsWith('file:')
    ? openSqlite(database)
    : await openPostgres(database)
  const tables = (await read(own)).filter((name) => !LEFT_OUT.includes(name) && /^[A-Z]\w+$/.test(name))
  await write(tables.map((name) => `CREATE TABLE kept."${name}" AS SELECT * FROM "${name}"`))
  const differs = (name: string) => {
    const [now, then] = [`SELECT * FROM "${name}"`, `SELECT * FROM kept."${name}"`]
    const either = (a: string, b: string) => `EXISTS (SELECT 1 FROM (${a} EXCEPT ${b}) AS x)`
    return `SELECT '${name}' AS name WHERE ${either(now, then)} OR ${either(then, now)}`
  }
  const everyDifference = tables.map(differs).join(' UNION ALL ')
  return {
    changed: () => read(everyDifference),
    restore: (names) =>
      write(
        names.flatMap((name) => [
          `DELETE FROM "${name}"`,
          `INSERT INTO "${name}" SELECT * FROM kept."${name}"`,
        ]),
      ),
    close,
  }
}

function openSqlite(database: string) {
  const file = new Database(database.slice('file:'.length), { timeout: 5_000 })
  file.pragma('foreign_keys = OFF')
  file.exec("ATTACH ':memory:' AS kept")
  // One asks for the differences of all tables at once: making it ready takes longer than asking.
  const prepared = new Map<string, Database.Statement<[], { name: string }>>()
  return {
    own: "SELECT name FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'",
    read: async (sql: string) => {
      const statement = prepared.get(sql) ?? file.prepare<[], { name: string }>(sql)
      prepared.set(sql, statement)
      return statement.all().map(({ name }) => name)
    },
    write: async (statements: string[]) => {
      file.transaction(() => {
        for (const statement of statements) file.exec(statement)
      })()
    },
    close: async () => void file.close(),
  }
}

async function openPostgres(database: string) {
  const client = new pg.Client({ connectionString: database })
  await client.connect()
  await client.query('CREATE SCHEMA kept')
  await client.query('SET session_replication_role = replica') // rows are put back in any order
  return {
    own: "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'",
    read: async (text: string) => {
      // Named, it is planned once: planning it takes longer than asking.
      const name = `q${hashText(text)}`
      return (await client.query<{ name: string }>({ name, text })).rows.map((row) => row.name)
    },
    write: async (statements: string[]) =>
      void (await client.query(`BEGIN; ${statements.join('; ')}; COMMIT`)),
    close: () => client.end(),
  }
}
