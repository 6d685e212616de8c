import { db } from '~/db/client.server'
import type { ReviewItem } from '../review-item'
import type { Helping } from './review-days.server'

/** How an item of today went: a question by its first answer; a practice is "done", or "right" where it proved something. */
export type ReviewOutcome = 'right' | 'wrong' | 'done'

/**
 * What was done of what was drawn, by item, out of evidence that came in since; the clock of the device does not matter, but
 * for practices that prove nothing.
 */
export async function readReviewOutcomes(
  personId: string,
  helpings: readonly Helping[],
): Promise<Map<string, ReviewOutcome>> {
  const [first] = helpings
  if (!first) return new Map()
  const drawn = helpings.flatMap(({ items, createdAt }) => items.map((item) => ({ item, since: createdAt })))
  const scenarios = drawn.filter(({ item }) => item.kind === 'practice').map(({ item }) => item.itemId)
  const [evidence, runs] = await Promise.all([
    db.evidence.findMany({
      where: {
        personId,
        itemId: { in: drawn.map(({ item }) => evidenceItem(item)) },
        receivedAt: { gte: first.createdAt },
      },
      orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
      select: { itemId: true, isRight: true, receivedAt: true },
    }),
    scenarios.length === 0
      ? []
      : db.practiceRun.findMany({
          where: { personId, scenarioId: { in: scenarios }, isOver: true, endedAt: { gte: first.createdAt } },
          select: { scenarioId: true, endedAt: true },
        }),
  ])
  const outcomes = new Map<string, ReviewOutcome>()
  for (const { item, since } of drawn) {
    const own = evidence.filter((row) => row.itemId === evidenceItem(item) && row.receivedAt >= since)
    if (item.kind === 'question') {
      if (own[0]) outcomes.set(item.itemId, own[0].isRight ? 'right' : 'wrong')
    } else if (own.some((row) => row.isRight)) outcomes.set(item.itemId, 'right')
    else if (runs.some((run) => run.scenarioId === item.itemId && run.endedAt >= since))
      outcomes.set(item.itemId, 'done')
  }
  return outcomes
}

/** What evidence calls it: of a practice, the skill that it was drawn for. */
function evidenceItem({ kind, itemId, skillId }: ReviewItem): string {
  return kind === 'practice' ? `${itemId}/${skillId}` : itemId
}
