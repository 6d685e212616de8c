import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { aPassedExam } from '#tests/support/passed-exam'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { db } from '~/db/client.server'
import { DONE_TABLES, HELD_TABLES } from './held-tables'
import { countOwnData, readOwnData } from './own-data-queries.server'

const now = new Date('2026-11-29T03:00:00Z')

type Column = { model: string; column: string; type: string }

/** Every column of every model, relations too, as the schema has them. */
const COLUMNS = readdirSync('prisma/models').flatMap((file): Column[] => {
  const schema = readFileSync(`prisma/models/${file}`, 'utf8')
  return [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, model = '', body = '']) =>
    [...body.matchAll(/^ {2}(\w+)\s+(\w+[?]?(?:\[\])?)/gm)].map(([, column = '', type = '']) => ({
      model,
      column,
      type,
    })),
  )
})
const MODELS = new Set(COLUMNS.map(({ model }) => model))
const asTable = (model: string) => model.charAt(0).toLowerCase() + model.slice(1)

/** Columns that hold a person: by their name, and by their relation to Person. */
function personColumns(): string[] {
  const relations = readdirSync('prisma/models').flatMap((file) =>
    [...readFileSync(`prisma/models/${file}`, 'utf8').matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(
      ([, model = '', body = '']) =>
        [...body.matchAll(/\sPerson\??\s+@relation\(.*?fields: \[(\w+)\]/g)].map(
          ([, column = '']) => `${asTable(model)}.${column}`,
        ),
    ),
  )
  const named = COLUMNS.filter(
    ({ model, column, type }) =>
      /^String\??$/.test(type) &&
      (/^(personId|memberId|subjectId|actorId|observerId|guardianId|learnerId|ownerId|userId)$|ById$|PersonId$/.test(
        column,
      ) ||
        (model === 'PersonMerge' && /Id$/.test(column)) ||
        (model === 'RosterRow' && column === 'targetId')),
  ).map(({ model, column }) => `${asTable(model)}.${column}`)
  return [...new Set([...relations, ...named])]
}

/** A merged account's own id names nobody any more; what it was called is read by `toId`. */
const NOBODYS = ['personMerge.fromId']

test('every column that holds a person, of every table, is in what they can read', () => {
  const read = [...HELD_TABLES, ...DONE_TABLES].flatMap(({ table, by }) =>
    by.map((column) => `${table}.${column}`),
  )
  const columns = personColumns()
  expect(columns).toContain('evidence.personId')
  expect(columns).toContain('household.memberId')
  expect(columns.filter((column) => !read.includes(column) && !NOBODYS.includes(column))).toEqual([])
})

test('the list names only tables and columns that there are', () => {
  const known = new Set(COLUMNS.map(({ model, column }) => `${asTable(model)}.${column}`))
  const named = HELD_TABLES.flatMap(({ table, by, omit = [], named = {}, below = [] }) =>
    [...by, ...omit, ...Object.keys(named), ...below].map((column) => `${table}.${column}`),
  )
  const done = DONE_TABLES.flatMap(({ table, by }) => by.map((column) => `${table}.${column}`))
  expect([...named, ...done].filter((column) => !known.has(column))).toEqual([])
})

test('no secret, no hash and nobody else’s id is handed out', () => {
  const handed = HELD_TABLES.flatMap(({ table, omit = [] }) =>
    COLUMNS.filter(
      ({ model, column, type }) =>
        asTable(model) === table && !omit.includes(column) && !MODELS.has(type.replace(/[?[\]]/g, '')),
    ).map(({ column }) => `${table}.${column}`),
  )
  const suspicious = handed.filter((column) => /hash|secret$|token|signature|ById$|observerId/i.test(column))
  expect(suspicious).toEqual([])
})

test('what somebody did and where they belong is there, by name, and a stranger’s is not', async () => {
  await publishedModule({ lessons: {} })
  const { classId, teamId } = await aCommune('own')
  const personId = await aPerson({ displayName: 'Phạm Thị Lan', secretHash: 'geheim', birthYear: 1971 })
  const otherId = await aPerson({ displayName: 'Trưởng thôn' })
  await joinClass(classId, personId)
  await joinTeam(teamId, personId)
  await joinTeam(teamId, otherId)
  await aPassedExam({ personId })
  await aPassedExam({ personId: otherId })
  await db.auditEntry.create({
    data: { id: 'seen', actorId: otherId, subjectId: personId, action: 'view-learner', at: now },
  })
  await db.personMerge.create({
    data: { fromId: 'old', toId: personId, at: now, actorId: otherId, former: '{"name":"Lan"}' },
  })
  const data = await readOwnData({ viewer: { personId }, now })
  expect(data.held.account).toMatchObject([{ displayName: 'Phạm Thị Lan', birthYear: 1971 }])
  expect(data.held.classes).toMatchObject([{ class: 'Lớp' }])
  expect(data.held.teams).toMatchObject([{ team: 'Tổ', isHead: false }])
  expect(data.held.exams).toMatchObject([{ moduleId: 'vneid', passed: true, answers: [] }])
  expect(data.held.log).toMatchObject([{ action: 'view-learner', actor: 'Trưởng thôn' }])
  expect(data.held.formerAccounts).toMatchObject([{ former: '{"name":"Lan"}' }])
  expect(JSON.stringify(data)).not.toMatch(/geheim/)
  expect(JSON.stringify(data)).not.toContain(otherId)
  expect(await countOwnData({ personId })).toMatchObject({
    held: { account: 1, teams: 1, exams: 1, sessions: 0 },
  })
  expect((await countOwnData({ personId: otherId })).done).toMatchObject({ auditEntry: 1, personMerge: 1 })
})
