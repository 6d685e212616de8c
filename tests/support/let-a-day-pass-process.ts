import { db } from '../../app/db/client.server'
import { inTransaction } from '../../app/db/transaction.server'
import { rebuildMastery } from '../../app/domain/mastery/rebuild-mastery.server'
import { dayPlus } from '../../app/lib/vietnam-week'

// A program of its own, because it needs its worker's DATABASE_URL before anything is imported. One argument: the user name.
const DAY = 24 * 3_600_000
const { id: personId } = await db.person.findUniqueOrThrow({ where: { identifier: process.argv[2] ?? '' } })
const older = (at: Date) => new Date(at.getTime() - DAY)
await inTransaction(async (tx) => {
  for (const { id, occurredAt, receivedAt } of await tx.evidence.findMany({ where: { personId } }))
    await tx.evidence.update({
      where: { id },
      data: { occurredAt: older(occurredAt), receivedAt: older(receivedAt) },
    })
  for (const { id, startedAt, endedAt } of await tx.practiceRun.findMany({ where: { personId } }))
    await tx.practiceRun.update({
      where: { id },
      data: { startedAt: older(startedAt), endedAt: older(endedAt) },
    })
  for (const { lessonId, startedAt, seenAt, completedAt } of await tx.completion.findMany({
    where: { personId },
  }))
    await tx.completion.update({
      where: { personId_lessonId: { personId, lessonId } },
      data: {
        startedAt: older(startedAt),
        seenAt: older(seenAt),
        completedAt: completedAt && older(completedAt),
      },
    })
  // The oldest first: a day must be free before another becomes it.
  const drawn = await tx.reviewDay.findMany({ where: { personId }, orderBy: { day: 'asc' } })
  for (const { day, helping, createdAt } of drawn)
    await tx.reviewDay.update({
      where: { personId_day_helping: { personId, day, helping } },
      data: { day: dayPlus(day, -1), createdAt: older(createdAt) },
    })
})
await rebuildMastery({ write: true })
await db.$disconnect()
