import { sqltag } from '@prisma/client/runtime/client'
import { sqlList } from '~/db/sql-list.server'
import type { SqlClient } from '~/db/straight-query.server'
import { addNewRows, type Row, upsertRows } from '~/db/write-rows.server'
import { freeUserNames } from '~/domain/accounts/free-user-names.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import { recordChanges } from '~/domain/accounts/record-changes.server'
import { uuidV7 } from '~/lib/uuid-v7'
import { type CommitCircumstances, type DecidedRow, TakenMeanwhile } from '../import-kind'
import { fingerprint } from './check-people'
import type { KnownPerson, PeopleStock } from './people-stock'
import { planClassMembers } from './plan-class-members.server'
import type { PersonRow } from './read-person-row'
import {
  type BeforePerson,
  type FormerMember,
  type FormerPerson,
  memberAfter,
  personAfter,
} from './written-person'

/** A row that is written, and whom it speaks of. `id` is set here for somebody new. */
export type Job = {
  row: DecidedRow
  person: PersonRow
  known: KnownPerson | null
  id: string
  teamId: string | null
}

/** Writes people, teams and members, each kind in one statement; gives by position what was there before. */
export async function writePeople(
  tx: SqlClient,
  jobs: Job[],
  stock: PeopleStock,
  at: CommitCircumstances,
): Promise<Map<number, BeforePerson>> {
  const { now, actorId } = at
  await createTeams(tx, jobs)
  const created = jobs.filter((job) => !job.known)
  const counts = (at.memory.get('user-names') ?? new Map()) as Map<string, number>
  at.memory.set('user-names', counts)
  for (const job of created) job.id = uuidV7(now.getTime())
  const accounts = await accountsOf(tx, created, counts, now)

  const former = await formerMembers(tx, jobs)
  const classes = await planClassMembers(tx, jobs, now)
  const people: (Row & { id: string })[] = []
  const members: Row[] = []
  const befores = new Map<number, BeforePerson>()
  for (const job of jobs) {
    const { row, person, known, id, teamId } = job
    const isVillage = stock.placeById.get(person.placeId ?? '')?.kind === 'village'
    const after = personAfter(person, known, isVillage)
    const stood = teamId ? (former.get(`${id} ${teamId}`) ?? null) : null
    const member = teamId ? memberAfter(person, teamId, stood?.leftAt === null ? stood : null) : null
    const classMember = classes.befores.get(row.position)
    const displayName = known?.displayName ?? person.name
    if (!known)
      people.push({
        id,
        ...nameColumns(displayName),
        ...(accounts.get(id) ?? {}),
        ...after,
      })
    else await changePerson(tx, id, after)
    if (member)
      members.push({
        ...member,
        personId: id,
        joinedAt: stood?.leftAt === null ? new Date(stood.joinedAt) : now,
        leftAt: null,
      })
    const teams = [
      ...(known?.teams ?? []).filter((team) => team.teamId !== teamId),
      ...(member ? [member] : []),
    ]
    const rest = {
      after: fingerprint({ id, displayName, ...after, teams, classIds: classIdsAfter(job) }),
      ...(teamId && person.team && !('id' in person.team) ? { newTeamId: teamId } : {}),
      ...(teamId ? { member: { teamId, former: stood } } : {}),
      ...(classMember ? { classMember } : {}),
    }
    befores.set(
      row.position,
      known ? { kind: 'changed', person: formerOf(known), ...rest } : { kind: 'created', ...rest },
    )
    row.targetId = id
  }
  const added = await addNewRows(tx, 'Person', people)
  if (added.size < people.length) throw new TakenMeanwhile() // a user name
  await upsertRows(tx, 'TeamMember', members, ['teamId', 'personId'])
  await upsertRows(tx, 'ClassMember', classes.rows, ['classId', 'personId'])
  const audit = { actorId, detail: '', now }
  await recordChanges(tx, { ...audit, action: 'create-person', subjectIds: created.map((job) => job.id) })
  const changed = jobs.filter((job) => job.known).map((job) => job.id)
  await recordChanges(tx, { ...audit, action: 'change-person', subjectIds: changed })
  const entered = jobs.filter((job) => classes.befores.has(job.row.position)).map((job) => job.id)
  await recordChanges(tx, { ...audit, action: 'add-to-class', subjectIds: entered })
  return befores
}

function classIdsAfter({ person: { classId }, known }: Job): string[] {
  return [...new Set([...(known?.classIds ?? []), ...(classId ? [classId] : [])])]
}

/** What new people sign in with: a user name; students by class code, name and PIN, so theirs can be typed by nobody. */
async function accountsOf(
  tx: SqlClient,
  created: readonly Job[],
  counts: Map<string, number>,
  createdAt: Date,
): Promise<Map<string, Row>> {
  const typed = created.filter((job) => !job.person.isStudent)
  const names = await freeUserNames(
    tx,
    typed.map((job) => job.person.name),
    counts,
  )
  const account = { secretHash: null, createdAt, isDemonstration: false }
  return new Map(
    created.map((job) => {
      const identifier = job.person.isStudent ? `class:${job.id}` : (names[typed.indexOf(job)] ?? '')
      const identifierKind = job.person.isStudent ? 'class' : 'user-name'
      return [job.id, { identifier, identifierKind, ...account }]
    }),
  )
}

function formerOf({ phone, birthYear, isYouthUnion, hasSmartphone, placeId }: KnownPerson) {
  return { phone, birthYear, isYouthUnion, hasSmartphone, placeId }
}

async function createTeams(tx: SqlClient, jobs: readonly Job[]): Promise<void> {
  const wanted = new Map<string, Row & { id: string }>()
  for (const { person, teamId } of jobs)
    if (teamId && person.team && 'newName' in person.team)
      wanted.set(teamId, { id: teamId, placeId: person.team.placeId, name: person.team.newName })
  await addNewRows(tx, 'Team', [...wanted.values()])
}

async function formerMembers(tx: SqlClient, jobs: readonly Job[]): Promise<Map<string, FormerMember>> {
  const ids = jobs.flatMap((job) => (job.known ? [job.id] : []))
  if (ids.length === 0) return new Map()
  const rows = await tx.$queryRaw<StoredMember[]>(sqltag`
    SELECT "teamId", "personId", "isHead", "isDeputy", "joinedAt", "leftAt" FROM "TeamMember"
    WHERE "personId" IN (${sqlList(ids)})`)
  return new Map(
    rows.map(({ personId, teamId, isHead, isDeputy, joinedAt, leftAt }) => [
      `${personId} ${teamId}`,
      {
        ...{ teamId, isHead: Boolean(isHead), isDeputy: Boolean(isDeputy) },
        ...{ joinedAt: joinedAt.toISOString(), leftAt: leftAt?.toISOString() ?? null },
      },
    ]),
  )
}

type StoredMember = {
  teamId: string
  personId: string
  isHead: boolean | number
  isDeputy: boolean | number
  joinedAt: Date
  leftAt: Date | null
}

async function changePerson(tx: SqlClient, id: string, after: FormerPerson): Promise<void> {
  const { phone, birthYear, isYouthUnion, hasSmartphone, placeId } = after
  await tx.$executeRaw(sqltag`
    UPDATE "Person" SET "phone" = ${phone}, "birthYear" = ${birthYear}, "isYouthUnion" = ${isYouthUnion},
      "hasSmartphone" = ${hasSmartphone}, "placeId" = ${placeId}
    WHERE "id" = ${id}`)
}
