import type { Transaction } from '~/db/transaction.server'

type Visit = { lessonId: string; revision: string; at: Date }

/** Marks lessons as begun, those begun before as seen; visits told late do not move "where I was last" back. */
export async function touchLessons(
  tx: Transaction,
  { personId, lessons }: { personId: string; lessons: readonly Visit[] },
): Promise<void> {
  const spans = new Map<string, { revision: string; startedAt: Date; seenAt: Date }>()
  for (const { lessonId, revision, at } of lessons) {
    const { startedAt } = spans.get(lessonId) ?? { startedAt: at }
    spans.set(lessonId, { revision, startedAt, seenAt: at }) // visits come in order of time
  }
  for (const [lessonId, span] of spans) {
    const { seenAt } = span
    const moved = await tx.completion.updateMany({
      where: { personId, lessonId, seenAt: { lt: seenAt } },
      data: { seenAt },
    })
    if (moved.count > 0) continue
    const key = { personId_lessonId: { personId, lessonId } }
    await tx.completion.upsert({ where: key, create: { personId, lessonId, ...span }, update: {} })
  }
}
