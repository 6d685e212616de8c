import type { Transaction } from '~/db/transaction.server'
import { movePlacements } from './move-placements.server'

type Pair = { fromId: string; toId: string }

/** Everything that one account did becomes the other's, where both have something the earlier or better of the two stays. */
export async function moveRecords(tx: Transaction, pair: Pair): Promise<void> {
  const from = { where: { personId: pair.fromId }, data: { personId: pair.toId } }
  await tx.evidence.updateMany(from)
  await tx.practiceRun.updateMany(from)
  await tx.observedCheck.updateMany(from)
  await tx.consent.updateMany(from)
  await tx.factReport.updateMany(from)
  await tx.examFlag.updateMany(from)
  await tx.household.updateMany({ where: { memberId: pair.fromId }, data: { memberId: pair.toId } })
  await moveCompletions(tx, pair)
  await moveAttempts(tx, pair)
  await movePlacements(tx, pair)
  await moveCertificates(tx, pair)
  await moveMemberships(tx, pair)
  await moveReviews(tx, pair)
}

async function moveCompletions(tx: Transaction, { fromId, toId }: Pair): Promise<void> {
  const others = new Map(
    (await tx.completion.findMany({ where: { personId: toId } })).map((row) => [row.lessonId, row]),
  )
  for (const row of await tx.completion.findMany({ where: { personId: fromId } })) {
    const other = others.get(row.lessonId)
    const key = (personId: string) => ({ personId_lessonId: { personId, lessonId: row.lessonId } })
    if (!other) {
      await tx.completion.update({ where: key(fromId), data: { personId: toId } })
      continue
    }
    const last = row.seenAt > other.seenAt ? row : other
    const done = [row.completedAt, other.completedAt]
      .filter((at) => at !== null)
      .sort((a, b) => a.getTime() - b.getTime())
    const startedAt = row.startedAt < other.startedAt ? row.startedAt : other.startedAt
    const { revision, seenAt, anchor } = last
    await tx.completion.update({
      where: key(toId),
      data: { revision, seenAt, anchor, startedAt, completedAt: done[0] ?? null },
    })
  }
}

/** Attempts of one day are counted on. Of two that are open in one module the moved one ends: only one can go on. */
async function moveAttempts(tx: Transaction, { fromId, toId }: Pair): Promise<void> {
  const own = await tx.examAttempt.findMany({ where: { personId: toId } })
  const last = new Map<string, number>()
  const dayOf = ({ moduleId, day }: { moduleId: string; day: string }) => `${moduleId} ${day}`
  for (const row of own) last.set(dayOf(row), Math.max(last.get(dayOf(row)) ?? 0, row.ordinal))
  const open = new Set(own.filter((row) => row.openKey !== null).map((row) => row.moduleId))
  const moved = await tx.examAttempt.findMany({ where: { personId: fromId }, orderBy: { startedAt: 'asc' } })
  for (const row of moved) {
    if (row.openKey !== null && open.has(row.moduleId)) {
      await tx.examAttempt.delete({ where: { id: row.id } })
      continue
    }
    const ordinal = (last.get(dayOf(row)) ?? 0) + 1
    last.set(dayOf(row), ordinal)
    const openKey = row.openKey?.replace(fromId, toId) ?? null
    await tx.examAttempt.update({ where: { id: row.id }, data: { personId: toId, ordinal, openKey } })
  }
}

/** A second certificate of one module stays verifiable, but belongs to nobody. */
async function moveCertificates(tx: Transaction, { fromId, toId }: Pair): Promise<void> {
  const own = await tx.certificate.findMany({ where: { personId: toId }, select: { moduleId: true } })
  await tx.certificate.updateMany({
    where: { personId: fromId, moduleId: { notIn: own.map((row) => row.moduleId) } },
    data: { personId: toId },
  })
}

async function moveMemberships(tx: Transaction, { fromId, toId }: Pair): Promise<void> {
  const personId = fromId
  const [classes, teams, households] = await Promise.all([
    tx.classMember.findMany({ where: { personId: toId }, select: { classId: true } }),
    tx.teamMember.findMany({ where: { personId: toId }, select: { teamId: true } }),
    tx.householdMember.findMany({ where: { personId: toId }, select: { householdId: true } }),
  ])
  const data = { personId: toId }
  await tx.classMember.updateMany({
    where: { personId, classId: { notIn: classes.map((row) => row.classId) } },
    data,
  })
  await tx.teamMember.updateMany({
    where: { personId, teamId: { notIn: teams.map((row) => row.teamId) } },
    data,
  })
  await tx.householdMember.updateMany({
    where: { personId, householdId: { notIn: households.map((row) => row.householdId) } },
    data,
  })
}

/** A day on which both reviewed stays as it was with the one who stays; so does a goal that they chose. */
async function moveReviews(tx: Transaction, { fromId, toId }: Pair): Promise<void> {
  const own = await tx.reviewDay.findMany({ where: { personId: toId }, select: { day: true } })
  await tx.reviewDay.updateMany({
    where: { personId: fromId, day: { notIn: own.map((row) => row.day) } },
    data: { personId: toId },
  })
  if (!(await tx.weeklyGoal.findUnique({ where: { personId: toId } })))
    await tx.weeklyGoal.updateMany({ where: { personId: fromId }, data: { personId: toId } })
}
