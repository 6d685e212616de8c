import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { heldBy, tableOf } from './held/table-of.server'
import { DONE_TABLES, HELD_TABLES, type HeldTable } from './held-tables'

/** Rows by part, values as the database has them (JSON as text), and how many rows about others somebody made. */
export type OwnData = {
  madeAt: Date
  held: Record<string, Record<string, unknown>[]>
  done: Record<string, number>
}

/**
 * All that is held about whoever asks, of every table; without secrets, and without who else had a hand in it, except in
 * the log, which says who looked. Parts and their order: HELD_TABLES.
 */
export async function readOwnData(input: { viewer: Pick<Viewer, 'personId'>; now: Date }): Promise<OwnData> {
  const { personId } = input.viewer
  const held: OwnData['held'] = {}
  for (const table of HELD_TABLES) held[table.part] = await readRows(table, personId)
  held.log = await withNames(held.log ?? [])
  return { madeAt: input.now, held, done: await countDone(personId) }
}

/** How many rows each part has, and how many rows about others they made: what the page shows. */
export async function countOwnData(
  viewer: Pick<Viewer, 'personId'>,
): Promise<{ held: Record<string, number>; done: Record<string, number> }> {
  const held: Record<string, number> = {}
  for (const { part, table, by } of HELD_TABLES)
    held[part] = await tableOf(table).count({ where: heldBy(by, viewer.personId) })
  return { held, done: await countDone(viewer.personId) }
}

async function countDone(personId: string): Promise<Record<string, number>> {
  const done: Record<string, number> = {}
  for (const { table, by } of DONE_TABLES)
    done[table] = await tableOf(table).count({ where: heldBy(by, personId) })
  return done
}

async function readRows({ table, by, omit = [], named = {}, below = [] }: HeldTable, personId: string) {
  const include = {
    ...named,
    ...Object.fromEntries(below.map((each) => [each, { omit: { attemptId: true } }])),
  }
  const rows = await tableOf(table).findMany({
    ...{ where: heldBy(by, personId), omit: Object.fromEntries(omit.map((column) => [column, true])) },
    ...(Object.keys(include).length > 0 && { include }),
  })
  return rows.map((row) => {
    const names = Object.keys(named).map((column) => [column, nameIn(row[column])])
    return { ...row, ...Object.fromEntries(names) }
  })
}

/** `{ name: 'Lớp 6A' }` as "Lớp 6A". */
function nameIn(value: unknown): unknown {
  return value && typeof value === 'object' ? (Object.values(value)[0] ?? null) : null
}

async function withNames(log: Record<string, unknown>[]): Promise<Record<string, unknown>[]> {
  const ids = [...new Set(log.map((line) => String(line.actorId)))]
  const people: { id: string; displayName: string }[] = []
  for (let at = 0; at < ids.length; at += 500)
    people.push(
      ...(await db.person.findMany({
        where: { id: { in: ids.slice(at, at + 500) } },
        select: { id: true, displayName: true },
      })),
    )
  const names = new Map(people.map((person) => [person.id, person.displayName]))
  return log.map(({ actorId, ...line }) => ({ ...line, actor: names.get(String(actorId)) ?? null }))
}
