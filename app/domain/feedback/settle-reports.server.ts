import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { mayReviewFacts } from './may-review-facts'

/**
 * Marks the open reports of a fact as looked at, and by whom. `seenUntil` is the time of the newest that was shown: what came
 * in meanwhile stays open. Nothing left to settle is no refusal; two trainers may press at once.
 */
export async function settleReports(input: {
  viewer: Viewer
  factId: string
  seenUntil: Date
  now: Date
}): Promise<{ ok: true; settled: number } | { refusal: 'not-allowed' }> {
  const { viewer, factId, seenUntil, now } = input
  if (!mayReviewFacts(viewer)) return { refusal: 'not-allowed' }
  const { count } = await db.factReport.updateMany({
    where: { factId, state: 'open', createdAt: { lte: seenUntil } },
    data: { state: 'settled', settledAt: now, settledById: viewer.personId },
  })
  return { ok: true, settled: count }
}
