import { createHash } from 'node:crypto'
import type { Transaction } from '~/db/transaction.server'
import { addNewRows, type Row, upsertRows } from '~/db/write-rows.server'
import { freeUserNames } from '~/domain/accounts/free-user-names.server'
import { nameColumns } from '~/domain/accounts/name-columns'
import { recordChanges } from '~/domain/accounts/record-changes.server'
import { uuidV7 } from '~/lib/uuid-v7'
import type { CheckedRow, CommitCircumstances, CommittedRow, DecidedRow } from '../import-kind'
import { checkPeople, fingerprint } from './check-people'
import type { KnownPerson, PeopleStock } from './people-stock'
import { planClassMembers } from './plan-class-members.server'
import { readName, readPhone } from './read-cells'
import { readNarrowStock } from './read-people-stock.server'
import { type PersonRow, readPersonRow } from './read-person-row'
import { type BeforePerson, type FormerMember, memberAfter, personAfter } from './written-person'

type Job = {
  row: DecidedRow
  person: PersonRow
  known: KnownPerson | null
  id: string
  teamId: string | null
}

/**
 * Writes people: who is new gets a user name and no secret, everybody their village, team and position. Before that, every
 * row is judged again against the database as it is now; a row that would be judged otherwise is asked again.
 */
export async function commitPeople(
  tx: Transaction,
  rows: readonly DecidedRow[],
  at: CommitCircumstances,
): Promise<CommittedRow[]> {
  const ownTeams = (placeId: string) => teamIdFor(at.importId, placeId)
  const own = await ownPeople(tx, at)
  const stock = await readNarrowStock(tx, { ...at, ownTeams, own }, soughtBy(rows))
  const again = new Map<number, CheckedRow>()
  for (const checked of checkPeople(rows, stock)) {
    const reviewed = rows.find((row) => row.position === checked.position)
    if (checked.basis !== reviewed?.basis || checked.verdict !== reviewed.verdict)
      again.set(checked.position, checked)
  }
  const jobs = rows.filter((row) => !again.has(row.position)).map((row) => jobOf(row, stock, ownTeams))
  const befores = await writeJobs(tx, jobs, stock, at)
  for (const job of jobs) own.add(job.id)
  return rows.map((row) => {
    const { position } = row
    const before = befores.get(position)
    if (before) return { position, before }
    const { verdict, findings, targetId, basis } = again.get(position) ?? row
    const asked = [{ code: 'changed-since', field: 'name' }, ...findings]
    return { position, again: { verdict, findings: asked, targetId, basis } }
  })
}

/** Under what somebody may stand whom a row speaks of: known by name, phone, or from the review. */
function soughtBy(rows: readonly DecidedRow[]): { names: string[]; phones: string[]; ids: string[] } {
  const cell = (row: DecidedRow, field: string) => row.cells[field] ?? ''
  return {
    names: rows.flatMap((row) => readName(cell(row, 'name')).value ?? []),
    phones: rows.flatMap((row) => readPhone(cell(row, 'phone')).value ?? []),
    ids: rows.flatMap((row) => [
      ...(row.targetId ? [row.targetId] : []),
      ...row.findings.flatMap((finding) => finding.candidates ?? []).map((candidate) => candidate.id),
    ]),
  }
}

function jobOf(
  row: DecidedRow,
  stock: PeopleStock & { people: Map<string, KnownPerson> },
  ownTeams: (id: string) => string,
): Job {
  const { person } = readPersonRow(row, stock)
  const chosen =
    row.verdict === 'perhaps-same' ? (row.decision === 'take' ? null : row.decision) : row.targetId
  const known = chosen ? (stock.people.get(chosen) ?? null) : null
  const teamId = person.team && ('id' in person.team ? person.team.id : ownTeams(person.team.placeId))
  return { row, person, known, id: known?.id ?? '', teamId }
}

async function writeJobs(
  tx: Transaction,
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
    else await tx.person.update({ where: { id }, data: after })
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
  await addNewRows(tx, 'Person', people)
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
  tx: Transaction,
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

/** Whom this import has written already: asked once a run, then kept. */
async function ownPeople(tx: Transaction, { importId, memory }: CommitCircumstances): Promise<Set<string>> {
  const kept = memory.get('own-people') as Set<string> | undefined
  if (kept) return kept
  const where = { importId, before: { not: null }, targetId: { not: null } }
  const rows = await tx.rosterRow.findMany({ where, select: { targetId: true } })
  const own = new Set(rows.flatMap((row) => row.targetId ?? []))
  memory.set('own-people', own)
  return own
}

/** The same id whichever part of the list comes first, so that a team is made once. */
function teamIdFor(importId: string, placeId: string): string {
  const hex = createHash('sha256').update(`team ${importId} ${placeId}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function createTeams(tx: Transaction, jobs: readonly Job[]): Promise<void> {
  const wanted = new Map<string, Row & { id: string }>()
  for (const { person, teamId } of jobs)
    if (teamId && person.team && 'newName' in person.team)
      wanted.set(teamId, { id: teamId, placeId: person.team.placeId, name: person.team.newName })
  await addNewRows(tx, 'Team', [...wanted.values()])
}

async function formerMembers(tx: Transaction, jobs: readonly Job[]): Promise<Map<string, FormerMember>> {
  const personId = { in: jobs.flatMap((job) => (job.known ? [job.id] : [])) }
  const rows = personId.in.length > 0 ? await tx.teamMember.findMany({ where: { personId } }) : []
  return new Map(
    rows.map(({ joinedAt, leftAt, ...row }) => [
      `${row.personId} ${row.teamId}`,
      { ...row, joinedAt: joinedAt.toISOString(), leftAt: leftAt?.toISOString() ?? null },
    ]),
  )
}
