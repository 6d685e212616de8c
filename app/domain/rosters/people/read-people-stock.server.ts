import { setTimeout } from 'node:timers/promises'
import { join, type Sql, sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import { readStraight } from '~/db/straight-query.server'
import type { Transaction } from '~/db/transaction.server'
import { nameKey } from '~/lib/name-key'
import { vietnamDay } from '~/lib/vietnam-day'
import type { ImportOptions } from '../import-kind'
import type { ClassOfStock } from './match-class'
import type { PlaceOfStock, TeamOfStock } from './match-place'
import { addPeople, type KnownPerson, type PeopleStock, peopleStock } from './people-stock'

const PAGE = 1_000
const BREATH_MS = 2

type Reader = <Row>(sql: Sql) => Promise<Row[]>
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
  const { places, teams, classes } = await readPlaces(readStraight, input.placeId)
  const members = membersOf(await readStraight<MemberRow>(membersBelow(input.placeId)))
  const learners = learnersOf(await readStraight<LearnerRow>(learnersBelow(input.placeId)))
  const stock = peopleStock({ ...circumstances(input), places, teams, classes })
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
 * The same, but of people only those whom the rows about to be written may be, as they stand in this very moment. People
 * and teams that this import itself wrote are left out.
 */
export async function readNarrowStock(
  tx: Transaction,
  input: {
    placeId: string
    options: ImportOptions
    now: Date
    importId: string
    ownTeams: (id: string) => string
    own: ReadonlySet<string>
  },
  sought: { names: string[]; phones: string[]; ids: string[] },
): Promise<PeopleStock & { people: Map<string, KnownPerson> }> {
  const read: Reader = (sql) => tx.$queryRaw(sql)
  const { places, teams, classes } = await readPlaces(read, input.placeId)
  const placeIds = new Set(places.map((place) => place.id))
  const found = await read<PersonRow>(sqltag`
    SELECT ${PERSON_COLUMNS} FROM "Person" p
    WHERE p."phone" IN (${sqlList(sought.phones)}) OR p."id" IN (${sqlList(sought.ids)}) OR ${namedSo(sought.names)}`)
  const rows = found.filter((row) => !input.own.has(row.id))
  const teamIds = new Set(teams.map((team) => team.id))
  const memberRows = await read<MemberRow>(sqltag`
    SELECT "personId", "teamId", "isHead", "isDeputy" FROM "TeamMember"
    WHERE "leftAt" IS NULL AND "personId" IN (${sqlList(rows.map((row) => row.id))})`)
  const members = membersOf(memberRows.filter((row) => teamIds.has(row.teamId)))
  const classIds = new Set(classes.map((each) => each.id))
  const learnerRows = await read<LearnerRow>(sqltag`
    SELECT "personId", "classId" FROM "ClassMember"
    WHERE "leftAt" IS NULL AND "personId" IN (${sqlList(rows.map((row) => row.id))})`)
  const learners = learnersOf(learnerRows.filter((row) => classIds.has(row.classId)))
  const people = rows
    .map((row) => asKnown(row, members, learners))
    .filter(
      (person) => placeIds.has(person.placeId ?? '') || person.teams.length > 0 || person.classIds.length > 0,
    )
  const others = teams.filter((team) => team.id !== input.ownTeams(team.placeId))
  const stock = peopleStock({ ...circumstances(input), places, teams: others, classes })
  addPeople(stock, people)
  return { ...stock, people: new Map(people.map((person) => [person.id, person])) }
}

function circumstances({ placeId, options, now }: { placeId: string; options: ImportOptions; now: Date }) {
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

async function readPlaces(
  read: Reader,
  placeId: string,
): Promise<{ places: PlaceOfStock[]; teams: TeamOfStock[]; classes: ClassOfStock[] }> {
  const places = await read<
    Omit<PlaceOfStock, 'isOpen'> & { closedOn: string | null }
  >(sqltag`${below(placeId)}
    SELECT p."id", p."parentId", p."kind", p."name", p."closedOn" FROM "Place" p
    WHERE p."id" IN (SELECT "id" FROM below) ORDER BY p."id"`)
  const teams = await read<TeamOfStock>(sqltag`${below(placeId)}
    SELECT t."id", t."placeId", t."name" FROM "Team" t
    WHERE t."closedOn" IS NULL AND t."placeId" IN (SELECT "id" FROM below) ORDER BY t."id"`)
  const classes = await read<ClassOfStock>(sqltag`${below(placeId)}
    SELECT c."id", c."placeId", c."name" FROM "Class" c
    WHERE c."archivedAt" IS NULL AND c."placeId" IN (SELECT "id" FROM below) ORDER BY c."id"`)
  const open = places.map(({ closedOn, ...place }) => ({ ...place, isOpen: closedOn === null }))
  return { places: open, teams, classes }
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

/** The ids of the open teams and classes at and below a place. */
export async function readGroupIdsBelow(tx: Transaction, placeId: string): Promise<Set<string>> {
  const { teams, classes } = await readPlaces((sql) => tx.$queryRaw(sql), placeId)
  return new Set([...teams, ...classes].map((group) => group.id))
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
