import { createHash } from 'node:crypto'
import { sqltag } from '@prisma/client/runtime/client'
import type { SqlClient } from '~/db/straight-query.server'
import type { CheckedRow, CommitCircumstances, CommittedRow, DecidedRow } from '../import-kind'
import { judgePerson } from './check-people'
import { addPeople, type KnownPerson, peopleStock } from './people-stock'
import { circumstances, readSought } from './read-people-stock.server'
import { type PersonRow, type ReadPerson, readPersonRow } from './read-person-row'
import { aroundNow } from './read-surroundings.server'
import { type Job, writePeople } from './write-people.server'

/**
 * Writes people: who is new gets a user name and no secret, everybody their village, team and position. Before that, every
 * row is judged again against the database as it is now; a row that would be judged otherwise is asked again.
 */
export async function commitPeople(
  tx: SqlClient,
  rows: readonly DecidedRow[],
  at: CommitCircumstances,
): Promise<CommittedRow[]> {
  const ownTeams = ownTeamsOf(at)
  const own = await ownPeople(tx, at)
  const around = await aroundNow(tx, at, ownTeams)
  const stock = peopleStock(circumstances(at), around.surroundings)
  const reads = rows.map((row) => ({ row, read: readPersonRow(row, stock) }))
  const people = await readSought(tx, { own, around }, soughtBy(reads))
  addPeople(stock, [...people.values()])
  const again = new Map<number, CheckedRow>()
  const jobs: Job[] = []
  for (const { row, read } of reads) {
    const checked = judgePerson(row, read, stock)
    if (checked.basis !== row.basis || checked.verdict !== row.verdict) again.set(row.position, checked)
    else jobs.push(jobOf(row, read.person, people, ownTeams))
  }
  const befores = await writePeople(tx, jobs, stock, at)
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
function soughtBy(reads: readonly { row: DecidedRow; read: ReadPerson }[]) {
  return {
    names: reads.flatMap(({ read }) => read.person.name || []),
    phones: reads.flatMap(({ read }) => read.person.phone ?? []),
    ids: reads.flatMap(({ row }) => [
      ...(row.targetId ? [row.targetId] : []),
      ...row.findings.flatMap((finding) => finding.candidates ?? []).map((candidate) => candidate.id),
    ]),
  }
}

function jobOf(
  row: DecidedRow,
  person: PersonRow,
  people: ReadonlyMap<string, KnownPerson>,
  ownTeams: (id: string) => string,
): Job {
  const chosen =
    row.verdict === 'perhaps-same' ? (row.decision === 'take' ? null : row.decision) : row.targetId
  const known = chosen ? (people.get(chosen) ?? null) : null
  const teamId = person.team && ('id' in person.team ? person.team.id : ownTeams(person.team.placeId))
  return { row, person, known, id: known?.id ?? '', teamId }
}

/** Whom this import has written already: asked once a run, then kept. */
async function ownPeople(tx: SqlClient, { importId, memory }: CommitCircumstances): Promise<Set<string>> {
  const kept = memory.get('own-people') as Set<string> | undefined
  if (kept) return kept
  const rows = await tx.$queryRaw<{ targetId: string }[]>(sqltag`
    SELECT "targetId" FROM "RosterRow"
    WHERE "importId" = ${importId} AND "before" IS NOT NULL AND "targetId" IS NOT NULL`)
  const own = new Set(rows.map((row) => row.targetId))
  memory.set('own-people', own)
  return own
}

/** The ids of the teams that this import makes, by place. */
function ownTeamsOf({ importId, memory }: CommitCircumstances): (placeId: string) => string {
  const known = (memory.get('own-teams') ?? new Map()) as Map<string, string>
  memory.set('own-teams', known)
  return (placeId) => {
    const id = known.get(placeId) ?? teamIdFor(importId, placeId)
    known.set(placeId, id)
    return id
  }
}

/** The same id whichever part of the list comes first, so that a team is made once. */
function teamIdFor(importId: string, placeId: string): string {
  const hex = createHash('sha256').update(`team ${importId} ${placeId}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
