import type { Transaction } from '~/db/transaction.server'
import { recordChanges } from '~/domain/accounts/record-changes.server'
import type { KeptRow, UndoCircumstances, WrittenRow } from '../import-kind'
import { fingerprint } from './check-people'
import { readGroupIdsBelow } from './read-surroundings.server'
import type { BeforePerson } from './written-person'

const DONE = {
  ...{
    sessions: true,
    evidence: true,
    practiceRuns: true,
    completions: true,
    examAttempts: true,
    placementAttempts: true,
    certificates: true,
  },
  ...{
    roles: true,
    households: true,
    caredFor: true,
    observedChecks: true,
    consents: true,
  },
  ...{ identities: true, factReports: true, signInCards: { where: { firstUsedAt: { not: null } } } },
} as const

/**
 * Puts people back as they were and removes those whom the list made, unless they have done something since or somebody
 * changed them since: those stay, and are told.
 */
export async function undoPeople(
  tx: Transaction,
  rows: readonly WrittenRow[],
  { placeId, actorId, now }: UndoCircumstances,
): Promise<KeptRow[]> {
  const ids = rows.flatMap((row) => row.targetId ?? [])
  const people = await tx.person.findMany({
    where: { id: { in: ids } },
    include: {
      teamMembers: { where: { leftAt: null } },
      classMembers: true,
      _count: { select: DONE },
    },
  })
  const groupIds = await readGroupIdsBelow(tx, placeId)
  const byId = new Map(people.map((person) => [person.id, person]))
  const kept: KeptRow[] = []
  const removed: string[] = []
  const restored: string[] = []
  for (const row of rows) {
    const before = row.before as BeforePerson
    const person = byId.get(row.targetId ?? '')
    if (!person) continue // somebody removed or merged them already
    const keep = (code: string) => kept.push({ position: row.position, finding: { code, field: 'name' } })
    const { classMembers } = person
    const isUsed =
      person.secretHash !== null ||
      classMembers.some(({ classId }) => classId !== before.classMember?.classId) ||
      Object.values(person._count).some((count) => count > 0)
    const isSame =
      fingerprint({
        ...person,
        teams: person.teamMembers.filter(({ teamId }) => groupIds.has(teamId)),
        classIds: classMembers
          .filter(({ classId, leftAt }) => leftAt === null && groupIds.has(classId))
          .map(({ classId }) => classId),
      }) === before.after
    if (before.kind === 'created') {
      if (isUsed) keep('kept-active')
      else if (!isSame) keep('kept-changed')
      else removed.push(person.id)
    } else if (!isSame) keep('kept-changed')
    else {
      await tx.person.update({ where: { id: person.id }, data: before.person })
      await restoreMember(tx, person.id, before)
      await restoreClassMember(tx, person.id, before)
      restored.push(person.id)
    }
  }
  await tx.person.deleteMany({ where: { id: { in: removed } } })
  await removeEmptyTeams(tx, rows)
  const audit = { actorId, detail: '', now }
  await recordChanges(tx, { ...audit, action: 'remove-person', subjectIds: removed })
  await recordChanges(tx, { ...audit, action: 'restore-person', subjectIds: restored })
  return kept
}

async function restoreMember(tx: Transaction, personId: string, before: BeforePerson): Promise<void> {
  if (!before.member) return
  const { teamId, former } = before.member
  const where = { teamId_personId: { teamId, personId } }
  if (!former) await tx.teamMember.deleteMany({ where: { teamId, personId } })
  else {
    const { isHead, isDeputy, joinedAt, leftAt } = former
    const data = { isHead, isDeputy, joinedAt: new Date(joinedAt), leftAt: leftAt ? new Date(leftAt) : null }
    await tx.teamMember.update({ where, data })
  }
}

async function restoreClassMember(tx: Transaction, personId: string, before: BeforePerson): Promise<void> {
  if (!before.classMember) return
  const { classId, former } = before.classMember
  const where = { classId_personId: { classId, personId } }
  if (!former) await tx.classMember.deleteMany({ where: { classId, personId } })
  else {
    const leftAt = former.leftAt ? new Date(former.leftAt) : null
    await tx.classMember.update({ where, data: { joinedAt: new Date(former.joinedAt), leftAt } })
  }
}

/** Teams that the list made go with their last member; one that got households or members meanwhile stays. */
async function removeEmptyTeams(tx: Transaction, rows: readonly WrittenRow[]): Promise<void> {
  const made = new Set(rows.flatMap((row) => (row.before as BeforePerson).newTeamId ?? []))
  if (made.size === 0) return
  await tx.team.deleteMany({
    where: { id: { in: [...made] }, members: { none: {} }, households: { none: {} } },
  })
}
