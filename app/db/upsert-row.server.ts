import { Sql } from '@prisma/client/runtime/client'
import type { Transaction } from './transaction.server'

type Value = string | number | boolean | Date | null

/**
 * Puts a row in the place of the one with the same key, or adds it: one statement on both databases. Prisma's own upsert
 * costs more than twice as much, which the few writes that happen at every answer would feel. Names come from code, never
 * from outside. Returns how many rows were written.
 */
export function upsertRow(
  client: Transaction,
  table: string,
  row: Record<string, Value>,
  key: readonly string[],
): Promise<number> {
  return client.$executeRaw(
    insertion(table, row, `ON CONFLICT (${names(key)}) DO UPDATE SET ${replaced(row, key)}`),
  )
}

/** Adds a row; a taken key throws. */
export function insertRow(client: Transaction, table: string, row: Record<string, Value>): Promise<number> {
  return client.$executeRaw(insertion(table, row, ''))
}

function insertion(table: string, row: Record<string, Value>, ending: string): Sql {
  const columns = Object.keys(row)
  const between = columns.slice(1).map(() => ', ')
  return new Sql(
    [`INSERT INTO "${table}" (${names(columns)}) VALUES (`, ...between, `) ${ending}`],
    Object.values(row),
  )
}

function names(columns: readonly string[]): string {
  return columns.map((column) => `"${column}"`).join(', ')
}

function replaced(row: Record<string, Value>, key: readonly string[]): string {
  return Object.keys(row)
    .filter((column) => !key.includes(column))
    .map((column) => `"${column}" = excluded."${column}"`)
    .join(', ')
}
