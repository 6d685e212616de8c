import type { Sql } from '@prisma/client/runtime/client'
import { driver } from './client.server'
import { databaseUrl, isPostgres } from './database-url.server'

const onPostgres = isPostgres(databaseUrl())

/**
 * A query through Prisma's driver without Prisma above it, for the very few that every page and every answer begins
 * with: it costs half as much. Not for use within a transaction. Columns come as the driver gives them: times as text,
 * booleans on SQLite as 0 and 1.
 */
export async function readStraight<Row>(sql: Sql): Promise<Row[]> {
  const { columnNames, rows } = await driver.queryRaw(asQuery(sql))
  return rows.map((row) => Object.fromEntries(columnNames.map((name, at) => [name, row[at]])) as Row)
}

/** The same for a single writing statement; gives the number of rows it wrote. */
export function writeStraight(sql: Sql): Promise<number> {
  return driver.executeRaw(asQuery(sql))
}

function asQuery({ sql, text, values }: Sql) {
  return {
    sql: onPostgres ? text : sql,
    args: values,
    argTypes: values.map((value) => ({
      scalarType: value instanceof Date ? ('datetime' as const) : ('unknown' as const),
      arity: 'scalar' as const,
    })),
  }
}
