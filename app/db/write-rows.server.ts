import { join, Sql } from '@prisma/client/runtime/client'
import type { SqlClient } from './straight-query.server'

type Value = string | number | boolean | Date | Uint8Array | null
export type Row = Record<string, Value>

/**
 * Puts rows in the place of those with the same key, or adds them: one statement on both databases, where Prisma's own
 * upsert takes several for each row, which the few writes that happen at every answer would feel. The rows have the same
 * columns, and no two the same key. Names come from code, never from outside.
 */
export async function upsertRows(
  client: SqlClient,
  table: string,
  rows: readonly Row[],
  key: readonly string[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const replaced = Object.keys(first)
    .filter((column) => !key.includes(column))
    .map((column) => `"${column}" = excluded."${column}"`)
    .join(', ')
  await client.$executeRaw(insertion(table, rows, `ON CONFLICT (${names(key)}) DO UPDATE SET ${replaced}`))
}

/**
 * Sets columns of texts in rows that are there, each found by a whole number within those that `of` names: one statement, and
 * only the indexes on these columns are touched.
 */
export async function updateRows(
  client: SqlClient,
  table: string,
  rows: readonly Row[],
  key: { of: Record<string, string>; number: string },
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== key.number)
  if (columns.length === 0) return
  const set = columns.map((column, at) => `"${column}" = v.column${at + 2}`).join(', ')
  const values = rows.map((row) =>
    join([row[key.number] ?? null, ...columns.map((column) => row[column] ?? null)], ', ', '(', ')'),
  )
  const of = Object.entries(key.of)
  const where = of.map(([column]) => ` AND "${column}" = `)
  const start = `UPDATE "${table}" SET ${set} FROM (VALUES `
  const found = `) AS v WHERE "${key.number}" = CAST(v.column1 AS INTEGER)`
  await client.$executeRaw(
    new Sql(
      [start, `${found}${where[0] ?? ''}`, ...where.slice(1), ''],
      [join(values), ...of.map(([, value]) => value)],
    ),
  )
}

/** Adds the rows of which no unique key is taken, by whomever; gives the ids of those it added. One statement, as above. */
export async function addNewRows(
  client: SqlClient,
  table: string,
  rows: readonly (Row & { id: string })[],
): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const ending = 'ON CONFLICT DO NOTHING RETURNING "id"'
  const added = await client.$queryRaw<{ id: string }[]>(insertion(table, rows, ending))
  return new Set(added.map((row) => row.id))
}

function insertion(table: string, rows: readonly Row[], ending: string): Sql {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) =>
    join(
      columns.map((column) => row[column] ?? null),
      ', ',
      '(',
      ')',
    ),
  )
  return new Sql([`INSERT INTO "${table}" (${names(columns)}) VALUES `, ` ${ending}`], [join(values)])
}

function names(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}
