import { vietnamDay } from '~/lib/vietnam-day'
import { readCatalogueFor } from '../lessons/catalogue-for.server'
import { drawReview } from './draw-review'
import { readSkillStandings } from './mastery-queries.server'
import { type NextDue, nextDue } from './next-due'
import type { ReviewItem } from './review-item'
import { readHelpings, readLastItems } from './store/review-days.server'
import { type ReviewOutcome, readReviewOutcomes } from './store/review-outcomes.server'
import { readReviewSkills } from './store/review-skills.server'

export type DrawnItem = ReviewItem & { outcome: ReviewOutcome | null }

/** What was drawn for today, helping by helping, and what became of each item; empty before it was begun. */
export async function readDrawnReview(personId: string, now: Date): Promise<DrawnItem[][]> {
  const helpings = await readHelpings(personId, vietnamDay(now))
  const outcomes = await readReviewOutcomes(personId, helpings)
  return helpings.map(({ items }) =>
    items.map((item) => ({ ...item, outcome: outcomes.get(item.itemId) ?? null })),
  )
}

export type ReviewOffer = {
  /** Skills begun that can still be seen. */
  begun: number
  /** Of them due today or before. */
  dueSkillIds: string[]
  /** What would be drawn now. */
  items: ReviewItem[]
  next: NextDue | null
}

/** What a person could review now. Nothing is kept: what is begun is drawn by `startReview`, and then stays for the day. */
export async function readReviewOffer(personId: string, now: Date): Promise<ReviewOffer> {
  const catalogue = await readCatalogueFor({ personId })
  const day = vietnamDay(now)
  const [skills, helpings, recent] = await Promise.all([
    readReviewSkills(personId, now, catalogue),
    readHelpings(personId, day),
    readLastItems(personId, day),
  ])
  const taken = new Set(helpings.flatMap(({ items }) => items.map(({ itemId }) => itemId)))
  const seed = `review ${personId} ${day} ${helpings.length + 1}`
  return {
    begun: skills.length,
    dueSkillIds: skills.filter(({ isDue }) => isDue).map(({ skillId }) => skillId),
    items: drawReview({ skills, recent, taken, now: now.getTime(), seed }),
    next: nextDue(skills, now),
  }
}

/** When each skill that was begun, and can still be seen, is to be reviewed; the soonest first. */
export async function readDueSkills(
  personId: string,
  now: Date,
): Promise<{ skillId: string; dueAt: Date }[]> {
  const { modules } = await readCatalogueFor({ personId })
  const seen = new Set(modules.flatMap((module) => module.skills.map((skill) => skill.id)))
  const standings = await readSkillStandings(personId, now)
  return standings
    .flatMap(({ skillId, dueAt }) => (dueAt && seen.has(skillId) ? [{ skillId, dueAt }] : []))
    .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
}
