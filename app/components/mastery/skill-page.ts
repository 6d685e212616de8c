import type { CatalogueLesson, CatalogueModule } from '~/domain/lessons/catalogue'
import { rightsToCertainty } from '~/domain/mastery/rights-to-certainty'
import type { SkillHistory, ToldPoint } from '~/domain/mastery/skill-history'
import type { SkillStanding } from '~/domain/mastery/standing'
import type { SkillTrace } from '~/domain/mastery/trace-skill'
import { formatDay } from '~/lib/format-time'
import { historyPage } from './history-page'
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

/** All that the page of one skill shows, in plain values. Page 1 has the newest answers. */
export function skillPage(input: Input) {
  const { module, history, question, now } = input
  const skill = rowOf(input)
  return {
    skill,
    moduleTitle: module.title,
    certainty: certaintyOf(history.trace, history.standing),
    rests: restsOn(history),
    next: nextStep({ module, skill, question }),
    history: historyPage(history.trace, history.points, input.page, {
      at: now.getTime(),
      probability: history.standing.probability,
    }),
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
