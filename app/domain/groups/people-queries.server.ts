import { empty, join, type Sql, sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'
import { governs } from '~/domain/accounts/governs'
import { seesNames } from '~/domain/accounts/sees-names'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { foldText } from '~/lib/fold-text'
import type { Page } from '~/lib/page-of'
import { withOfficeNames } from './office-names-queries.server'
import type { PersonRow } from './person-row'

const PAGE_SIZE = 50
const MOST_WORDS = 8

/**
 * The people at home at or below a place, and those without a home who belong to a team or class there, in Vietnamese order,
 * a page of 50 at a time, children without consent by their initials. With `text` those whose names have all its words, without accents, in any order. An office that
 * sees numbers only: 'names-not-shown'; unknown or not theirs: 'not-your-place'.
 */
export async function findPeople(input: {
  viewer: Viewer
  placeId: string
  text?: string
  page?: number
  now: Date
}): Promise<
  | ({ ok: true; people: PersonRow[]; count: number } & Page)
  | { refusal: 'not-your-place' | 'names-not-shown' }
> {
  const { viewer, placeId, text = '' } = input
  const path = await readPlacePath(placeId)
  if (!governs(viewer, path)) return { refusal: 'not-your-place' }
  if (!seesNames(viewer, path)) return { refusal: 'names-not-shown' }

  const within = await readWithin(placeId)
  const words = foldText(text).split(' ').filter(Boolean).slice(0, MOST_WORDS)
  const wanted = { within, words, areMany: await areMany(within) }
  const count = await countPeople(wanted)
  const pageCount = Math.max(1, Math.ceil(count / PAGE_SIZE))
  const page = Math.min(Math.max(1, Math.trunc(input.page ?? 1) || 1), pageCount)
  const ids = count === 0 ? [] : await readIds(wanted, count, (page - 1) * PAGE_SIZE)
  const people = await withOfficeNames(viewer, await readRows(ids), input.now)
  return { ok: true, people, count, page, pageCount }
}

async function readWithin(placeId: string): Promise<string[]> {
  const rows = await readStraight<{ id: string }>(sqltag`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" = ${placeId}
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT DISTINCT "id" FROM below`)
  return rows.map((row) => row.id)
}

const MANY = 10_000

async function areMany(within: readonly string[]): Promise<boolean> {
  const rows = await readStraight(
    sqltag`SELECT 1 AS "one" FROM "Person" WHERE "placeId" IN (${sqlList(within)}) LIMIT 1 OFFSET ${MANY}`,
  )
  return rows.length > 0
}

/** Who is asked for: below which places, and called how. */
type Wanted = { within: readonly string[]; words: readonly string[]; areMany: boolean }

/**
 * The people wanted, as something to select from. Few are gathered by place and sorted. Of many the index by name is read
 * along, which holds all that is asked. Databases have to be told: the place is hidden from the index by place and looked up
 * in a table made once; names are compared before it, within one condition, so that nobody sorts what they found of a name;
 * `order` keeps PostgreSQL to the index, where it would rather sort everybody.
 */
function wantedPeople({ within, words, areMany }: Wanted, order?: Sql): Sql {
  const columns = sqltag`SELECT p."id", p."nameKey" FROM`
  const named = words.map(
    (word) => sqltag`p."foldedName" LIKE ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`,
  )
  const called = named.length > 0 ? join(named, ' AND ') : null
  if (areMany) {
    const people = order
      ? sqltag`(SELECT "id", "nameKey", "placeId", "foldedName" FROM "Person" ORDER BY ${order})`
      : sqltag`"Person"`
    const belongs = sqltag`(COALESCE(p."placeId", '') IN (${placesOf(within)}) OR (${homelessIn(within)}))`
    const wanted = called ? sqltag`CASE WHEN ${called} THEN ${belongs} ELSE FALSE END` : belongs
    return sqltag`(${columns} ${people} p WHERE ${wanted})`
  }
  const and = called ? sqltag`${called} AND` : empty
  return sqltag`(${columns} "Person" p WHERE ${and} p."placeId" IN (${sqlList(within)})
    UNION ALL ${columns} "Person" p WHERE ${and} ${homelessIn(within)})`
}

function placesOf(within: readonly string[]): Sql {
  return sqltag`SELECT "id" FROM "Place" WHERE "id" IN (${sqlList(within)})`
}

/** Without a home, and in a team or class of these places. They are few: the members are only gathered when there are any. */
function homelessIn(within: readonly string[]): Sql {
  return sqltag`p."placeId" IS NULL AND (
    COALESCE(p."id", '') IN (SELECT m."personId" FROM "TeamMember" m JOIN "Team" t ON t."id" = m."teamId"
                             WHERE m."leftAt" IS NULL AND t."placeId" IN (${placesOf(within)}))
    OR COALESCE(p."id", '') IN (SELECT m."personId" FROM "ClassMember" m JOIN "Class" c ON c."id" = m."classId"
                                WHERE m."leftAt" IS NULL AND c."placeId" IN (${placesOf(within)})))`
}

/** Without a name each place counts its own from the index by place, which is quicker than asking everybody where they are. */
async function countPeople(wanted: Wanted): Promise<number> {
  const { within, words, areMany } = wanted
  if (!areMany || words.length > 0)
    return sumOf(sqltag`SELECT COUNT(*) AS "n" FROM ${wantedPeople(wanted)} f`)
  const [atHome, homeless] = await Promise.all([
    sumOf(sqltag`SELECT SUM((SELECT COUNT(*) FROM "Person" p WHERE p."placeId" = w."id")) AS "n"
                 FROM "Place" w WHERE w."id" IN (${sqlList(within)})`),
    sumOf(sqltag`SELECT COUNT(*) AS "n" FROM "Person" p WHERE ${homelessIn(within)}`),
  ])
  return atHome + homeless
}

async function sumOf(query: Sql): Promise<number> {
  const rows = await readStraight<{ n: number | bigint | string | null }>(query)
  return Number(rows[0]?.n ?? 0)
}

/** One page, counted from whichever end of the list is nearer. */
async function readIds(wanted: Wanted, count: number, skipped: number): Promise<string[]> {
  const size = Math.min(PAGE_SIZE, count - skipped)
  const after = count - skipped - size
  const isLate = after < skipped
  const order = isLate ? sqltag`"nameKey" DESC, "id" DESC` : sqltag`"nameKey", "id"`
  const rows = await readStraight<{ id: string }>(sqltag`
    SELECT "id" FROM ${wantedPeople(wanted, order)} f ORDER BY ${order}
    LIMIT ${size} OFFSET ${isLate ? after : skipped}`)
  const ids = rows.map((row) => row.id)
  return isLate ? ids.reverse() : ids
}

async function readRows(ids: readonly string[]): Promise<PersonRow[]> {
  const current = { leftAt: null }
  const people = await db.person.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, displayName: true, place: { select: { name: true } } },
      teamMembers: { where: current, select: { team: { select: { name: true } } } },
      classMembers: { where: current, select: { class: { select: { name: true } } } },
    },
  })
  const byId = new Map(people.map((person) => [person.id, person]))
  return ids.flatMap((id) => {
    const person = byId.get(id)
    if (!person) return []
    return {
      ...{ personId: id, displayName: person.displayName, placeName: person.place?.name ?? null },
      teamNames: person.teamMembers.map(({ team }) => team.name),
      classNames: person.classMembers.map((row) => row.class.name),
    }
  })
}
