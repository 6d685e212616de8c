import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import type { SqlClient } from '~/db/straight-query.server'
import { userNameBase } from './user-name-base'

/** How many more than needed are looked at first; then each time so many times more. */
const SPARE = 1
const GROWTH = 6

/**
 * A free user name for each name, in their order: "nguyenthihanh", then "nguyenthihanh2" and on. `later` remembers, from one
 * call to the next, how far each was counted. Somebody may still be quicker: the unique key decides.
 */
export async function freeUserNames(
  tx: SqlClient,
  displayNames: readonly string[],
  later: Map<string, number>,
): Promise<string[]> {
  const bases = displayNames.map(userNameBase)
  const free = new Map<string, string[]>(bases.map((base) => [base, []]))
  const counts = new Map<string, number>()
  for (const base of bases) counts.set(base, (counts.get(base) ?? 0) + 1)
  let open = [...counts].map(([base, needed]) => ({ base, needed }))
  for (let spare = SPARE; open.length > 0; spare *= GROWTH) {
    const tried = open.flatMap(({ base, needed }) => {
      const from = later.get(base) ?? 1
      later.set(base, from + needed + spare)
      return Array.from({ length: needed + spare }, (_, at) => ({ base, name: numbered(base, from + at) }))
    })
    const taken = await takenOf(
      tx,
      tried.map(({ name }) => name),
    )
    for (const { base, name } of tried) if (!taken.has(name)) free.get(base)?.push(name)
    open = open.filter(({ base, needed }) => (free.get(base)?.length ?? 0) < needed)
  }
  const given = bases.map((base) => free.get(base)?.shift() ?? '')
  // What was found but not given is tried again the next time.
  for (const [base, [spare]] of free) if (spare) later.set(base, Number(spare.slice(base.length) || 1))
  return given
}

function numbered(base: string, number: number): string {
  return number === 1 ? base : `${base}${number}`
}

async function takenOf(tx: SqlClient, names: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>()
  for (let at = 0; at < names.length; at += 1_000) {
    const rows = await tx.$queryRaw<{ identifier: string }[]>(
      sqltag`SELECT "identifier" FROM "Person" WHERE "identifier" IN (${sqlList(names.slice(at, at + 1_000))})`,
    )
    for (const row of rows) taken.add(row.identifier)
  }
  return taken
}
