import { db } from '~/db/client.server'

type Row = Record<string, unknown>
type Table = {
  findMany: (asked: Record<string, unknown>) => Promise<Row[]>
  count: (asked: Record<string, unknown>) => Promise<number>
}

/** A table by its name in the list; the test of the list holds the names against the models. */
export function tableOf(name: string): Table {
  const table = (db as unknown as Record<string, Table | undefined>)[name]
  if (!table) throw new Error(`no table ${name}`)
  return table
}

/** The rows that hold the person in one of these columns. */
export function heldBy(columns: readonly string[], personId: string): Record<string, unknown> {
  return { OR: columns.map((column) => ({ [column]: personId })) }
}
