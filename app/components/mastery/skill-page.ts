import type { CatalogueLesson, CatalogueModule } from '~/domain/lessons/catalogue'
import { rightsToCertainty } from '~/domain/mastery/rights-to-certainty'
import type { SkillHistory, ToldPoint } from '~/domain/mastery/skill-history'
import type { SkillStanding } from '~/domain/mastery/standing'
import type { SkillTrace } from '~/domain/mastery/trace-skill'
import { formatDay } from '~/lib/format-time'
import { pageOf } from '~/lib/page-of'
import { drawPlot } from './draw-plot'
import { historyRow } from './history-row'
import { type LastObserved, moduleMastery, type SkillRow } from './module-mastery'
import { nextStep } from './next-step'

type Input = {
  module: CatalogueModule
  skillId: string
  history: SkillHistory
  question: { lesson: CatalogueLesson; questionId: string } | null
  observed: LastObserved | undefined
  page: number
  now: Date
}

/** So many answers are drawn, and stand in the table, at once. */
export const ON_A_PAGE = 20

/** All that the page of one skill shows, in plain values. Page 1 has the newest answers. */
export function skillPage(input: Input) {
  const { module, history, question, now } = input
  const skill = rowOf(input)
  const newestFirst = history.points.map((point, i) => ({ point, number: i + 1 })).reverse()
  const { page, pageCount, rows } = pageOf(newestFirst, input.page, ON_A_PAGE)
  const shown = [...rows].reverse()
  const following = history.points[shown.at(-1)?.number ?? 0]
  const points = shown.map(({ point }) => point)
  return {
    skill,
    moduleTitle: module.title,
    certainty: certaintyOf(history.trace, history.standing),
    rests: restsOn(history),
    next: nextStep({ module, skill, question }),
    history: {
      ...{ page, pageCount, all: history.points.length },
      rows: shown.map(({ point, number }) => historyRow(point, number)),
      plot: drawPlot(history.trace, points, following?.at ?? now.getTime()),
      /** Where the plot ends: now, or before the answer after those shown. */
      end: Math.round((following?.before ?? history.standing.probability) * 100),
    },
  }
}

function rowOf({ module, skillId, history, observed, now }: Input): SkillRow {
  const { skills } = moduleMastery({
    ...{ module, now },
    standings: [history.standing],
    completions: new Map(),
    observed: observed && new Map([[skillId, observed]]),
  })
  const [row] = skills
  if (!row) throw new Error(`The module ${module.id} has no skill ${skillId}`)
  return row
}

export type Certainty = { rights: number; reachedOn: string | null }

/** `rights` more in a row make it certain; 0 once it is, and it stays so after mastery was reached. */
function certaintyOf(trace: Pick<SkillTrace, 'skill'>, standing: SkillStanding): Certainty {
  if (standing.masteredAt) return { rights: 0, reachedOn: formatDay(standing.masteredAt) }
  return { rights: rightsToCertainty(trace.skill), reachedOn: null }
}

/** The answers that a level rests on, by kind, and those that say nothing about it. */
function restsOn({ points, standing }: SkillHistory) {
  const counted = points.filter(({ counting }) => counting !== 'not')
  const questions = counted.filter(({ shape }) => shape !== 'practice')
  const runs = points.filter(({ kind }) => kind === 'practice')
  return {
    questions: questions.length,
    right: questions.filter(isRight).length,
    days: standing.days,
    runs: runs.length,
    alone: runs.filter((run) => run.isRight && !run.hintUsed).length,
    uncounted: points.length - counted.length,
  }
}

function isRight(point: ToldPoint): boolean {
  return point.isRight
}
