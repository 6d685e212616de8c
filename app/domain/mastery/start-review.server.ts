import { db } from '~/db/client.server'
import { isUniqueViolation } from '~/db/transaction.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { readDrawnReview, readReviewOffer } from './review-queries.server'

const MOST_HELPINGS = 5

/**
 * Draws today's review and keeps it for the day, so that another tab, another device and the evening find the same one; with
 * `isMore` a further helping, once all questions of those before are answered. What is there already stays. Refuses
 * `nothing-to-review` (nothing begun, or nothing left that was not asked today).
 */
export async function startReview(input: {
  personId: string
  isMore: boolean
  now: Date
}): Promise<{ ok: true } | { refusal: 'nothing-to-review' }> {
  const { personId, isMore, now } = input
  const drawn = await readDrawnReview(personId, now)
  const isOpen = drawn.flat().some(({ kind, outcome }) => kind === 'question' && outcome === null)
  if (drawn.length > 0 && (!isMore || isOpen)) return { ok: true }
  const { items } = await readReviewOffer(personId, now)
  if (items.length === 0 || drawn.length >= MOST_HELPINGS) return { refusal: 'nothing-to-review' }
  const row = { personId, day: vietnamDay(now), helping: drawn.length + 1, items: JSON.stringify(items) }
  try {
    await db.reviewDay.create({ data: { ...row, createdAt: now } })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error // begun in another tab at the same moment
  }
  return { ok: true }
}
