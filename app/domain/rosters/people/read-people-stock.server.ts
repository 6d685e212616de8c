import { setTimeout } from 'node:timers/promises'
import { join, type Sql, sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight, type SqlClient, straight } from '~/db/straight-query.server'
import { nameKey } from '~/lib/name-key'
import { vietnamDay } from '~/lib/vietnam-day'
import type { ImportOptions } from '../import-kind'
import { addPeople, type KnownPerson, type PeopleStock, peopleStock } from './people-stock'
import { type Around, readSurroundings } from './read-surroundings.server'

const PAGE = 1_000
const BREATH_MS = 2

type PersonRow = Omit<KnownPerson, 'teams' | 'classIds' | 'isYouthUnion' | 'hasSmartphone'> & {
  isYouthUnion: boolean | number
  hasSmartphone: boolean | number | null
}
type MemberRow = { personId: string; teamId: string; isHead: boolean | number; isDeputy: boolean | number }

/** All places, teams and people at and below a place. Read in pages, so that others are served in between. */
export async function readPeopleStock(input: {
  placeId: string
  options: ImportOptions
  now: Date
}): Promise<PeopleStock> {
  const around = await readSurroundings(straight, input.placeId)
  const members = membersOf(await readStraight<MemberRow>(membersBelow(input.placeId)))
  const learners = learnersOf(await readStraight<LearnerRow>(learnersBelow(input.placeId)))
  const stock = peopleStock(circumstances(input), around)
  for (let after = ''; ; ) {
    const page = await readStraight<PersonRow>(peopleBelow(input.placeId, after))
    addPeople(
      stock,
      page.map((row) => asKnown(row, members, learners)),
    )
    const last = page.at(-1)
    if (!last || page.length < PAGE) break
    after = last.id
    await setTimeout(BREATH_MS)
  }
  return stock
}

/**
 * Of people only those whom the rows about to be written may be, as they stand in this very moment. Those whom this import
 * itself wrote are left out.
 */
export async function readSought(
  client: SqlClient,
  { own, around }: { own: ReadonlySet<string>; around: Around },
  sought: { names: string[]; phones: string[]; ids: string[] },
): Promise<Map<string, KnownPerson>> {
  const found = await client.$queryRaw<PersonRow[]>(sqltag`
    SELECT ${PERSON_COLUMNS} FROM "Person" p
    WHERE p."phone" IN (${sqlList(sought.phones)}) OR p."id" IN (${sqlList(sought.ids)}) OR ${namedSo(sought.names)}`)
  const rows = found.filter((row) => !own.has(row.id))
  if (rows.length === 0) return new Map()
  const ids = sqlList(rows.map((row) => row.id))
  const { groupIds, surroundings } = around
  const memberRows = await client.$queryRaw<MemberRow[]>(sqltag`
    SELECT "personId", "teamId", "isHead", "isDeputy" FROM "TeamMember"
    WHERE "leftAt" IS NULL AND "personId" IN (${ids})`)
  const members = membersOf(memberRows.filter((row) => groupIds.has(row.teamId)))
  const learnerRows = await client.$queryRaw<LearnerRow[]>(sqltag`
    SELECT "personId", "classId" FROM "ClassMember" WHERE "leftAt" IS NULL AND "personId" IN (${ids})`)
  const learners = learnersOf(learnerRows.filter((row) => groupIds.has(row.classId)))
  const isHere = ({ placeId, teams, classIds }: KnownPerson) =>
    surroundings.placeById.has(placeId ?? '') || teams.length > 0 || classIds.length > 0
  const people = rows.map((row) => asKnown(row, members, learners)).filter(isHere)
  return new Map(people.map((person) => [person.id, person]))
}

/** What a stock knows of the list itself. */
export function circumstances({
  placeId,
  options,
  now,
}: {
  placeId: string
  options: ImportOptions
  now: Date
}) {
  const thisYear = Number(vietnamDay(now).slice(0, 4))
  return { placeId, thisYear, mayCreateTeams: options.createTeams !== false }
}

const PERSON_COLUMNS = sqltag`p."id", p."displayName", p."phone", p."birthYear", p."isYouthUnion", p."hasSmartphone", p."placeId"`

function below(placeId: string): Sql {
  return sqltag`WITH RECURSIVE below("id", "steps") AS (
    SELECT "id", 0 FROM "Place" WHERE "id" = ${placeId}
    UNION
    SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100)`
}

/**
 * Of these names, wherever their tones stand: a key is the letters and behind them the tones (nameKey), and every collation
 * orders it alike, so that the index on it finds them.
 */
function namedSo(names: readonly string[]): Sql {
  const letters = new Set(names.map((name) => nameKey(name).replace(/00[1-6]*$/, '')))
  const ranges = [...letters].map(
    (key) => sqltag`(p."nameKey" >= ${`${key}00`} AND p."nameKey" < ${`${key}007`})`,
  )
  return ranges.length > 0 ? join(ranges, ' OR ') : sqltag`1 = 0`
}

function peopleBelow(placeId: string, after: string): Sql {
  return sqltag`${below(placeId)}
    SELECT ${PERSON_COLUMNS} FROM "Person" p
    WHERE p."id" > ${after} AND (p."placeId" IN (SELECT "id" FROM below) OR p."id" IN (
      SELECT m."personId" FROM "TeamMember" m JOIN "Team" t ON t."id" = m."teamId"
      WHERE m."leftAt" IS NULL AND t."closedOn" IS NULL AND t."placeId" IN (SELECT "id" FROM below))
      OR p."id" IN (${learnerIds}))
    ORDER BY p."id" LIMIT ${PAGE}`
}

function membersBelow(placeId: string): Sql {
  return sqltag`${below(placeId)}
    SELECT m."personId", m."teamId", m."isHead", m."isDeputy" FROM "TeamMember" m
    JOIN "Team" t ON t."id" = m."teamId"
    WHERE m."leftAt" IS NULL AND t."closedOn" IS NULL AND t."placeId" IN (SELECT "id" FROM below)`
}

/** Who stands in a class at or below the place; behind the words for what lies below. */
const learnerIds = sqltag`SELECT m."personId" FROM "ClassMember" m JOIN "Class" c ON c."id" = m."classId"
      WHERE m."leftAt" IS NULL AND c."archivedAt" IS NULL AND c."placeId" IN (SELECT "id" FROM below)`

function learnersBelow(placeId: string): Sql {
  return sqltag`${below(placeId)}
    SELECT m."personId", m."classId" FROM "ClassMember" m JOIN "Class" c ON c."id" = m."classId"
    WHERE m."leftAt" IS NULL AND c."archivedAt" IS NULL AND c."placeId" IN (SELECT "id" FROM below)`
}

type LearnerRow = { personId: string; classId: string }

function learnersOf(rows: readonly LearnerRow[]): Map<string, string[]> {
  const learners = new Map<string, string[]>()
  for (const { personId, classId } of rows)
    learners.set(personId, [...(learners.get(personId) ?? []), classId])
  return learners
}

function membersOf(rows: readonly MemberRow[]): Map<string, KnownPerson['teams']> {
  const members = new Map<string, KnownPerson['teams']>()
  for (const { personId, teamId, isHead, isDeputy } of rows) {
    const team = { teamId, isHead: Boolean(isHead), isDeputy: Boolean(isDeputy) }
    const list = members.get(personId)
    if (list) list.push(team)
    else members.set(personId, [team])
  }
  return members
}

function asKnown(
  row: PersonRow,
  members: Map<string, KnownPerson['teams']>,
  learners: Map<string, string[]>,
): KnownPerson {
  return {
    ...row,
    isYouthUnion: Boolean(row.isYouthUnion),
    hasSmartphone: row.hasSmartphone === null ? null : Boolean(row.hasSmartphone),
    teams: members.get(row.id) ?? [],
    classIds: learners.get(row.id) ?? [],
  }
}
