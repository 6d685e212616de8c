import { sigmoid } from '~/lib/logistic'
import { easinessOf } from './item-easiness'
import type { Model } from './model'

/** Knows nothing of the learner: the smoothed share of right answers of each item. */
export const itemMean: Model = {
  name: 'item mean',
  learn: (log, isTraining) => {
    const { skill, item } = easinessOf(log, isTraining)
    return (learner, out) => {
      for (let row = log.begins[learner] as number; row < (log.begins[learner + 1] as number); row++)
        out[row] = sigmoid(
          (skill[log.skill[row] as number] as number) + (item[log.item[row] as number] as number),
        )
    }
  },
}
