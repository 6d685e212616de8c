import { db } from '~/db/client.server'
import type { ReviewItem } from '../review-item'

/** What was drawn at once, and when. */
export type Helping = { helping: number; items: ReviewItem[]; createdAt: Date }

/** What was drawn for a day, in order; empty before it was begun. */
export async function readHelpings(personId: string, day: string): Promise<Helping[]> {
  const rows = await db.reviewDay.findMany({ where: { personId, day }, orderBy: { helping: 'asc' } })
  return rows.map(({ helping, items, createdAt }) => ({
    ...{ helping, createdAt },
    items: JSON.parse(items) as ReviewItem[],
  }))
}

/** What the last review before this day asked. */
export async function readLastItems(personId: string, day: string): Promise<ReadonlySet<string>> {
  const last = await db.reviewDay.findFirst({
    where: { personId, day: { lt: day } },
    orderBy: { day: 'desc' },
    select: { day: true },
  })
  const helpings = last ? await readHelpings(personId, last.day) : []
  return new Set(helpings.flatMap(({ items }) => items.map(({ itemId }) => itemId)))
}
