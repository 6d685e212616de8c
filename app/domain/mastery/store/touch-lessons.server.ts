import type { Transaction } from '~/db/transaction.server'

type Visit = { lessonId: string; revision: string; at: Date }

/**
 * Marks lessons as begun, those begun before as seen. Work that arrives late (not `isNewest`) does not move "where I was
 * last" back.
 */
export async function touchLessons(
  tx: Transaction,
  { personId, isNewest, lessons }: { personId: string; isNewest: boolean; lessons: readonly Visit[] },
): Promise<void> {
  const spans = new Map<string, { revision: string; startedAt: Date; seenAt: Date }>()
  for (const { lessonId, revision, at } of lessons) {
    const { startedAt } = spans.get(lessonId) ?? { startedAt: at }
    spans.set(lessonId, { revision, startedAt, seenAt: at }) // visits come in order of time
  }
  for (const [lessonId, span] of spans) {
    await tx.completion.upsert({
      where: { personId_lessonId: { personId, lessonId } },
      create: { personId, lessonId, ...span },
      update: isNewest ? { seenAt: span.seenAt } : {},
    })
  }
}
