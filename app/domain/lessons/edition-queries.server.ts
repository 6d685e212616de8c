import { sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import { readStraight } from '~/db/straight-query.server'
import { deepFreeze } from '~/lib/deep-freeze'
import type { CatalogueLesson } from './catalogue'
import type { LiveEditions } from './edition'

const LOOK_AGAIN_AFTER_MS = 1_000
const NONE: LiveEditions = { version: 0, editions: [] }

let kept = NONE
let lookedAt = Number.NEGATIVE_INFINITY
let looking: Promise<LiveEditions> | undefined

/**
 * What is published now of the lessons written here. Kept in the process and compared with the database at most once a second,
 * for which whoever asks then waits: no process shows an old edition longer than that. While the database does not answer, what
 * is at hand serves. `now` in milliseconds of any steady clock.
 */
export function readEditions(now: number = performance.now()): Promise<LiveEditions> {
  if (looking) return looking
  if (now - lookedAt < LOOK_AGAIN_AFTER_MS) return Promise.resolve(kept)
  lookedAt = now
  looking = lookForNewer().finally(() => {
    looking = undefined
  })
  return looking
}

/** Makes the next `readEditions` of this process look into the database. */
export function forgetEditions(): void {
  lookedAt = Number.NEGATIVE_INFINITY
}

async function lookForNewer(): Promise<LiveEditions> {
  try {
    const [row] = await readStraight<{ version: number | bigint | null }>(
      sqltag`SELECT MAX("id") AS "version" FROM "Edition"`,
    )
    const version = Number(row?.version ?? 0)
    if (version !== kept.version) kept = version === 0 ? NONE : await readLive()
  } catch {
    // The database did not answer: the next look comes in a second.
  }
  return kept
}

async function readLive(): Promise<LiveEditions> {
  const heads = await readStraight<{ newest: number | bigint; oldest: number | bigint }>(sqltag`
    SELECT MAX(e."id") AS "newest", MIN(f."first") AS "oldest" FROM "Edition" e
    JOIN (SELECT "lessonId", MIN("id") AS "first" FROM "Edition" GROUP BY "lessonId") f ON f."lessonId" = e."lessonId"
    GROUP BY e."lessonId", e."scopeKind", e."scopeId"`)
  const firsts = new Map(heads.map(({ newest, oldest }) => [Number(newest), Number(oldest)]))
  const rows = await db.edition.findMany({
    where: { id: { in: [...firsts.keys()] } },
    orderBy: { id: 'asc' },
    select: {
      ...{
        id: true,
        lessonId: true,
        moduleId: true,
        kind: true,
        scopeKind: true,
        scopeId: true,
        entry: true,
      },
    },
  })
  return deepFreeze({
    version: Math.max(...firsts.keys()),
    editions: rows.flatMap(({ id, entry, lessonId, moduleId, scopeId, ...row }) =>
      entry === null
        ? [] // withdrawn there
        : [
            {
              ...{ editionId: id, firstId: firsts.get(id) ?? id, lessonId, moduleId, scopeId },
              kind: row.kind === 'variant' ? ('variant' as const) : ('own' as const),
              scopeKind: row.scopeKind === 'class' ? ('class' as const) : ('place' as const),
              entry: JSON.parse(entry) as CatalogueLesson,
            },
          ],
    ),
  })
}
