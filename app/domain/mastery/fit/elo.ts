import { sigmoid } from '~/lib/logistic'
import type { Model } from './model'

/** The step shrinks with the answers seen: a / (1 + b n), after Pelánek (2016), "Applications of the Elo rating system". */
const STEP = { a: 1.8, b: 0.05 }

/**
 * Elo with a global and a skill ability and item difficulties, all moved by the surprise of each answer. Difficulties are
 * learnt from the training learners and stand still after.
 */
export const elo: Model = {
  name: 'Elo',
  learn: (log, isTraining) => {
    const easiness = new Float64Array(log.items)
    const seen = new Float64Array(log.items)
    const run = (learner: number, out: Float64Array | null) => {
      const [from, to] = [log.begins[learner] as number, log.begins[learner + 1] as number]
      const ability = new Map<number, { value: number; n: number }>()
      let [general, n] = [0, 0]
      for (let row = from; row < to; row++) {
        const item = log.item[row] as number
        const skill = log.skill[row] as number
        const own = ability.get(skill) ?? { value: 0, n: 0 }
        const p = sigmoid(general + own.value + (easiness[item] as number))
        if (out) out[row] = p
        const surprise = (log.correct[row] as number) - p
        general += step(n++) * 0.5 * surprise
        ability.set(skill, { value: own.value + step(own.n) * 0.5 * surprise, n: own.n + 1 })
        if (out) continue
        easiness[item] = (easiness[item] as number) + step(seen[item] as number) * surprise
        seen[item] = (seen[item] as number) + 1
      }
    }
    for (let learner = 0; learner < log.learners; learner++) if (isTraining(learner)) run(learner, null)
    return run
  },
}

function step(n: number): number {
  return STEP.a / (1 + STEP.b * n)
}
