import { sqltag } from '@prisma/client/runtime/client'
import { type SqlClient, straight } from '~/db/straight-query.server'
import { type Parameters, SHIPPED } from '../engine/parameters'
import { type ParameterFile, parametersOf } from '../parameter-file'

/** The parameters in force, and those of the versions that some people's states are still worked out with. */
export type ParameterVersions = { newest: Parameters; of: (version: number) => Parameters }

const LOOK_AGAIN_AFTER_MS = 2_000
const NOTHING_FITTED: ParameterVersions = { newest: SHIPPED, of: () => SHIPPED }

let current: Promise<ParameterVersions> | undefined
let lookedAt = Number.NEGATIVE_INFINITY

/**
 * Kept in the process and compared with the database at most every two seconds. To be asked before a transaction, not in it. `now` in
 * milliseconds of any steady clock.
 */
export function readParameters(now: number = performance.now()): Promise<ParameterVersions> {
  if (!current || now - lookedAt >= LOOK_AGAIN_AFTER_MS) {
    lookedAt = now
    const before = current
    const next = lookForNewer(before)
    current = before ?? next
    next.then(
      (found) => {
        current = Promise.resolve(found)
      },
      () => {
        current = before
      },
    )
  }
  return current
}

/** Makes the next `readParameters` of this process wait for the newest. */
export function forgetParameters(): void {
  current = undefined
}

/** The newest, as this transaction sees it. */
export async function readNewestParameters(tx: SqlClient): Promise<Parameters> {
  const [row] = await tx.$queryRaw<{ content: string }[]>(
    sqltag`SELECT "content" FROM "MasteryParameters" ORDER BY "version" DESC LIMIT 1`,
  )
  return row ? parametersOf(JSON.parse(row.content) as ParameterFile) : SHIPPED
}

async function lookForNewer(before: Promise<ParameterVersions> | undefined): Promise<ParameterVersions> {
  const [row] = await straight.$queryRaw<{ version: number | null }[]>(
    sqltag`SELECT MAX("version") AS "version" FROM "MasteryParameters"`,
  )
  const newest = row?.version === null || row === undefined ? SHIPPED.version : Number(row.version)
  const known = await before?.catch(() => undefined)
  if (known?.newest.version === newest) return known
  return newest === SHIPPED.version ? NOTHING_FITTED : await readVersions()
}

/** The two newest: a replay leads from one to the other. Who is further behind is read by the older of the two. */
async function readVersions(): Promise<ParameterVersions> {
  const rows = await straight.$queryRaw<{ content: string }[]>(
    sqltag`SELECT "content" FROM "MasteryParameters" ORDER BY "version" DESC LIMIT 2`,
  )
  const [newest = SHIPPED, older = SHIPPED] = rows.map(({ content }) =>
    parametersOf(JSON.parse(content) as ParameterFile),
  )
  return { newest, of: (version) => (version >= newest.version ? newest : older) }
}
