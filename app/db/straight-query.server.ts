import { type Sql, sqltag } from '@prisma/client/runtime/client'
import { driver } from './client.server'
import { databaseUrl, isPostgres } from './database-url.server'

/** What a plain statement needs: Prisma's own client and transaction have it, and the straight ones below. */
export type SqlClient = {
  $queryRaw<Rows>(sql: Sql): Promise<Rows>
  /** Gives the number of rows it wrote. */
  $executeRaw(sql: Sql): Promise<number>
}
type Connection = Pick<typeof driver, 'queryRaw' | 'executeRaw'>

const onPostgres = isPostgres(databaseUrl())
/** As the adapters number the types of columns. */
const DATE_TIME = 10

/**
 * Queries through Prisma's driver without Prisma above it, for the few that every page, every answer and every exam
 * asks: it costs half as much. Not for use within a transaction of Prisma's. Times come as dates; booleans on SQLite as 0 and 1.
 */
export const straight: SqlClient = straightOn(driver)

export function readStraight<Row>(sql: Sql): Promise<Row[]> {
  return straight.$queryRaw<Row[]>(sql)
}

/**
 * The same with each row as its values in the order of the columns, for the few queries that read some thousand rows: objects made
 * of them would cost as much as reading them. Nothing is turned into dates.
 */
export async function readStraightValues(sql: Sql): Promise<unknown[][]> {
  return (await driver.queryRaw(asQuery(sql))).rows
}

/** One transaction in the same way; what `work` throws rolls everything back. Within it only `tx` may be used. */
export async function inStraightTransaction<T>(work: (tx: SqlClient) => Promise<T>): Promise<T> {
  const tx = await driver.startTransaction()
  try {
    const result = await work(straightOn(tx))
    await tx.executeRaw(asQuery(sqltag`COMMIT`))
    await tx.commit() // which only gives the connection back
    return result
  } catch (error) {
    // A database that went away, or rolled back by itself, cannot be told to.
    await tx.executeRaw(asQuery(sqltag`ROLLBACK`)).catch(() => 0)
    await tx.rollback()
    throw error
  }
}

function straightOn(connection: Connection): SqlClient {
  return {
    async $queryRaw<Rows>(sql: Sql) {
      const { columnNames, columnTypes, rows } = await connection.queryRaw(asQuery(sql))
      return rows.map((row) => {
        const read: Record<string, unknown> = {}
        for (const [at, name] of columnNames.entries()) {
          const value = row[at]
          read[name] = columnTypes[at] === DATE_TIME && typeof value === 'string' ? new Date(value) : value
        }
        return read
      }) as Rows
    },
    $executeRaw: (sql) => connection.executeRaw(asQuery(sql)),
  }
}

function asQuery(query: Sql) {
  const { values } = query
  return {
    // Both are put together when asked for, from hundreds of parts where a query names hundreds of people.
    sql: onPostgres ? query.text : query.sql,
    args: values,
    argTypes: values.map((value) => (value instanceof Date ? TIME : PLAIN)),
  }
}

const TIME = { scalarType: 'datetime', arity: 'scalar' } as const
const PLAIN = { scalarType: 'unknown', arity: 'scalar' } as const
