import { empty, join, type Sql, sqltag } from '@prisma/client/runtime/client'
import { db } from '~/db/client.server'
import { readStraight } from '~/db/straight-query.server'
import { foldText } from '~/lib/fold-text'
import type { CardFilter, CardScope } from './card-scope'

type Asked = { scope: CardScope; filter: CardFilter }

/** The ids of some of the people in a scope who pass the filter, in Vietnamese order. */
export async function idsInScope({
  scope,
  filter,
  skip,
  take,
}: Asked & { skip: number; take: number }): Promise<string[]> {
  const rows = await readStraight<{ id: string }>(sqltag`
    ${peopleOf(scope)} SELECT p."id" FROM people i JOIN "Person" p ON p."id" = i."id" ${passing(filter)}
    ORDER BY p."nameKey", p."id" LIMIT ${take} OFFSET ${skip}`)
  return rows.map(({ id }) => id)
}

export async function countInScope({ scope, filter }: Asked): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number | bigint }[]>`
    ${peopleOf(scope)} SELECT COUNT(*) AS "count" FROM people i JOIN "Person" p ON p."id" = i."id" ${passing(filter)}`
  return Number(row?.count ?? 0)
}

/** Everybody who belongs to the scope now, once: a query begins with it, and has the table `people` with the column `id`. */
export function peopleOf({ kind, id }: CardScope): Sql {
  if (kind === 'team')
    return sqltag`WITH people("id") AS (
      SELECT "personId" FROM "TeamMember" WHERE "teamId" = ${id} AND "leftAt" IS NULL)`
  if (kind === 'class')
    return sqltag`WITH people("id") AS (
      SELECT "personId" FROM "ClassMember" WHERE "classId" = ${id} AND "leftAt" IS NULL)`
  return sqltag`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" = ${id}
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    ), people("id") AS (
      SELECT p."id" FROM below b JOIN "Person" p ON p."placeId" = b."id"
      UNION
      SELECT m."personId" FROM below b JOIN "Team" t ON t."placeId" = b."id"
      JOIN "TeamMember" m ON m."teamId" = t."id" AND m."leftAt" IS NULL
      UNION
      SELECT m."personId" FROM below b JOIN "Class" c ON c."placeId" = b."id"
      JOIN "ClassMember" m ON m."classId" = c."id" AND m."leftAt" IS NULL
    )`
}

function passing({ cards, search }: CardFilter): Sql {
  const words = foldText(search)
    .split(/\s+/)
    .map((word) => word.replace(/[%_\\]/g, ''))
    .filter(Boolean)
  const has = sqltag`EXISTS (SELECT 1 FROM "SignInCard" c WHERE c."personId" = p."id" AND c."revokedAt" IS NULL)`
  const conditions = [
    ...(cards === 'all' ? [] : [cards === 'with' ? has : sqltag`NOT ${has}`]),
    ...words.map(
      (word) => sqltag`(p."foldedName" LIKE ${`%${word}%`} OR p."identifier" LIKE ${`%${word}%`})`,
    ),
  ]
  return conditions.length > 0 ? sqltag`WHERE ${join(conditions, ' AND ')}` : empty
}
