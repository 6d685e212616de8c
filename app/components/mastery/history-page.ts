import type { ToldPoint } from '~/domain/mastery/skill-history'
import type { SkillTrace } from '~/domain/mastery/trace-skill'
import { pageOf } from '~/lib/page-of'
import { drawPlot } from './draw-plot'
import { historyRow } from './history-row'

/** So many answers are drawn, and stand in the table, at once. */
export const ON_A_PAGE = 20

/**
 * A page of answers, drawn and as rows; page 1 has the newest, each page the oldest first. `now`: the moment (ms) at which the
 * newest page ends, and the chance then.
 */
export function historyPage(
  trace: Pick<SkillTrace, 'stretches' | 'chance'>,
  points: readonly ToldPoint[],
  asked: number,
  now: { at: number; probability: number },
) {
  const newestFirst = points.map((point, i) => ({ point, number: i + 1 })).reverse()
  const { page, pageCount, rows } = pageOf(newestFirst, asked, ON_A_PAGE)
  const shown = [...rows].reverse()
  const following = points[shown.at(-1)?.number ?? 0]
  return {
    ...{ page, pageCount },
    rows: shown.map(({ point, number }) => historyRow(point, number)),
    plot: drawPlot(
      trace,
      shown.map(({ point }) => point),
      following?.at ?? now.at,
    ),
    /** Per cent where the plot ends: now, or just before the answer after those shown. */
    end: Math.round((following?.before ?? now.probability) * 100),
  }
}
