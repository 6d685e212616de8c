import { type Hit, hitsIn } from './hits-in'
import type { Query } from './read-query'
import type { Field, IndexedLesson, SearchIndex } from './search-index'
import { BREAK } from './word-book'

/** How much a word counts where it stands, and how often it must stand there to count half of that. */
const FIELDS: Record<Field, { worth: number; half: number }> = {
  title: { worth: 4, half: 0.3 },
  keywords: { worth: 3, half: 0.3 },
  heading: { worth: 1.6, half: 0.6 },
  about: { worth: 1.2, half: 0.5 },
  module: { worth: 0.7, half: 0.3 },
  text: { worth: 2.2, half: 8 },
}
/** Words side by side, as they were typed, count more than the same words apart. */
const PAIR = 1.5
/** What was asked for is the whole of a title or a keyword. */
const WHOLE = 2
/** Far behind the best there is only chance. */
const FAR_BEHIND = 0.05
/** Below this a word was hardly meant. */
export const SURE_ENOUGH = 0.5
/** A lesson is found when it has this share of what was asked for, rare words counting more. */
const ENOUGH = 0.5

export type RowHits = { row: IndexedLesson['rows'][number]; hits: Hit[] }
export type RankedLesson = { lesson: IndexedLesson; score: number; share: number; rows: RowHits[] }
export type Ranking = { found: RankedLesson[]; near: RankedLesson[]; rarity: Rarity }
/** How much it says that a lesson has a thing: by concept, and for the two side by side by the second. */
export type Rarity = { concept: number[]; pair: number[] }

/** The lessons that have what was asked for, best first; and those that have a little of it. */
export function rankLessons({ lessons }: SearchIndex, query: Query): Ranking {
  const seen = lessons.map((lesson) => ({ lesson, rows: rowsWithHits(lesson, query) }))
  const rarity = rarityOf(seen, query)
  const ranked = seen
    .filter(({ rows }) => rows.length > 0)
    .map(({ lesson, rows }) => {
      const share = shareOf(rows, query, rarity)
      return { lesson, rows, share, score: scoreOf(rows, query, rarity) * share * share }
    })
    .sort((a, b) => b.score - a.score)
  const enough = ranked.filter(({ share }) => share >= ENOUGH)
  return {
    found: enough.filter(({ score }) => score >= (enough[0]?.score ?? 0) * FAR_BEHIND),
    near: ranked.filter(({ share }) => share < ENOUGH),
    rarity,
  }
}

function rowsWithHits(lesson: IndexedLesson, query: Query): RowHits[] {
  return lesson.rows.map((row) => ({ row, hits: hitsIn(row.ids, query) })).filter(({ hits }) => hits.length)
}

function rarityOf(seen: { rows: RowHits[] }[], { conceptCount, unknown }: Query): Rarity {
  const concept = new Array<number>(conceptCount).fill(0)
  const pair = new Array<number>(conceptCount).fill(0)
  for (const { rows } of seen) {
    const best = bestWeights(rows, conceptCount)
    for (let at = 0; at < conceptCount; at++) {
      concept[at] = (concept[at] ?? 0) + (best.concept[at] ?? 0)
      pair[at] = (pair[at] ?? 0) + (best.pair[at] ?? 0)
    }
  }
  const all = seen.length
  const rare = (count: number) => Math.log(1 + (all - Math.min(count, all) + 0.5) / (count + 0.5))
  return {
    concept: concept.map((count, at) => (unknown.has(at) ? rare(0.5) : rare(count))),
    pair: pair.map(rare),
  }
}

function bestWeights(rows: readonly RowHits[], conceptCount: number): Rarity {
  const concept = new Array<number>(conceptCount).fill(0)
  const pair = new Array<number>(conceptCount).fill(0)
  for (const { hits } of rows) {
    for (const hit of hits) {
      concept[hit.concept] = Math.max(concept[hit.concept] ?? 0, hit.weight)
      if (hit.isPaired) pair[hit.concept] = Math.max(pair[hit.concept] ?? 0, hit.weight)
    }
  }
  return { concept, pair }
}

function shareOf(rows: readonly RowHits[], { conceptCount }: Query, rarity: Rarity): number {
  const best = bestWeights(rows, conceptCount).concept
  const asked = rarity.concept.reduce((sum, each) => sum + each, 0)
  const had = rarity.concept.reduce((sum, each, at) => sum + each * (best[at] ?? 0), 0)
  return asked === 0 ? 0 : had / asked
}

function scoreOf(rows: readonly RowHits[], { conceptCount }: Query, rarity: Rarity): number {
  const counts = new Map<Field, Rarity>()
  for (const { row, hits } of rows) {
    const count = counts.get(row.field) ?? { concept: zeros(conceptCount), pair: zeros(conceptCount) }
    counts.set(row.field, count)
    for (const hit of hits) {
      count.concept[hit.concept] = (count.concept[hit.concept] ?? 0) + hit.weight
      if (hit.isPaired) count.pair[hit.concept] = (count.pair[hit.concept] ?? 0) + hit.weight
    }
  }
  let score = 0
  for (const at of rows.flatMap(inWholeTexts)) score += WHOLE * (rarity.concept[at] ?? 0)
  for (const [field, count] of counts) {
    const { worth, half } = FIELDS[field]
    for (let at = 0; at < conceptCount; at++) {
      score += (rarity.concept[at] ?? 0) * worth * filled(count.concept[at] ?? 0, half)
      score += (rarity.pair[at] ?? 0) * worth * PAIR * filled(count.pair[at] ?? 0, half / 3)
    }
  }
  return score
}

/** The concepts of titles and keywords that consist of nothing else. */
function inWholeTexts({ row: { field, ids }, hits }: RowHits): number[] {
  if (field !== 'title' && field !== 'keywords') return []
  const concepts = new Set<number>()
  for (let start = 0; start < ids.length; ) {
    const end = ids.indexOf(BREAK, start)
    const inside = hits.filter(({ at, weight }) => at >= start && at < end && weight >= SURE_ENOUGH)
    const covered = new Set(inside.flatMap(({ at, length }) => Array.from({ length }, (_, i) => at + i)))
    if (covered.size === end - start) for (const { concept } of inside) concepts.add(concept)
    start = end + 1
  }
  return [...concepts]
}

const zeros = (length: number) => new Array<number>(length).fill(0)

/** From 0 towards 1 as something is met more often. */
function filled(count: number, half: number): number {
  return count / (count + half)
}
