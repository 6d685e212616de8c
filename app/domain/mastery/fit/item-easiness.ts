import { logit } from '~/lib/logistic'
import type { ResponseLog } from '../response-log'

/** Logits: how easy each skill is on average, and each item beside its skill's mean. */
export type Easiness = { skill: Float64Array; item: Float64Array }

/** Answers that the author's guess, or the skill's mean, weighs as much as. */
const PRIOR_ANSWERS = 4

/** The share of learners who get an item right as its author expects; undefined where nobody knows. */
export type PriorShare = (item: number) => number | undefined

/** Smoothed shares of right answers as logits, from the rows of these learners; without `priorOf` drawn to the skill's mean. */
export function easinessOf(
  log: ResponseLog,
  isOf: (learner: number) => boolean,
  priorOf: PriorShare = () => undefined,
): Easiness {
  const [skillRight, skillAll] = [new Float64Array(log.skills), new Float64Array(log.skills)]
  let right = 0
  let all = 0
  for (let row = 0; row < log.size; row++) {
    if (!isOf(log.learner[row] as number)) continue
    const skill = log.skill[row] as number
    const y = log.correct[row] as number
    skillRight[skill] = (skillRight[skill] as number) + y
    skillAll[skill] = (skillAll[skill] as number) + 1
    right += y
    all++
  }
  const mean = all > 0 ? Math.min(0.99, Math.max(0.01, right / all)) : 0.65
  const share = skillAll.map(
    (n, k) => ((skillRight[k] as number) + PRIOR_ANSWERS * mean) / (n + PRIOR_ANSWERS),
  )
  const [itemRight, itemAll, itemMean] = [0, 1, 2].map(() => new Float64Array(log.items)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  for (let row = 0; row < log.size; row++) {
    if (!isOf(log.learner[row] as number)) continue
    const item = log.item[row] as number
    itemRight[item] = (itemRight[item] as number) + (log.correct[row] as number)
    itemAll[item] = (itemAll[item] as number) + 1
    itemMean[item] = (itemMean[item] as number) + (share[log.skill[row] as number] as number)
  }
  const item = itemAll.map((n, i) => {
    if (n === 0) return 0
    const mean = (itemMean[i] as number) / n
    const prior = priorOf(i) ?? mean
    return logit(((itemRight[i] as number) + PRIOR_ANSWERS * prior) / (n + PRIOR_ANSWERS)) - logit(mean)
  })
  return { skill: share.map(logit), item }
}
