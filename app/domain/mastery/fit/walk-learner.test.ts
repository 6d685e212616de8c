import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sigmoid } from '~/lib/logistic'
import { WEIGHTS as W } from '../engine/parameters'
import { foldEvents } from '../fold-events'
import { probabilityAt } from '../predict'
import { responseLog } from '../response-log'
import { newLearner } from '../skill-state'
import { FEATURES, learnerWalk } from './walk-learner'

const DAY = 86_400
const START = 1_700_000_000
const answers = fc.array(
  fc.record({
    skill: fc.constantFrom('x', 'y'),
    correct: fc.boolean(),
    after: fc.integer({ min: 1, max: 40 * DAY }),
  }),
  { minLength: 2, maxLength: 20 },
)

test('what the fit sees before each answer is what the engine computes from the same answers', () => {
  fc.assert(
    fc.property(answers, (list) => {
      let at = START
      const responses = list.map(({ skill, correct, after }, i) => {
        at += after
        return { learner: 'a', skill, item: `${skill}${i}`, correct, time: at }
      })
      const log = responseLog(responses)
      const easiness = {
        skill: Float64Array.from(log.skillNames, () => 0.3),
        item: new Float64Array(log.items),
      }
      learnerWalk(log, easiness)(0, (row, features, beta) => {
        const before = foldEvents(
          responses.slice(0, row).map((each, i) => ({
            ...{
              id: String(i).padStart(4, '0'),
              itemId: each.item,
              skillId: each.skill,
              isRight: each.correct,
            },
            ...{ at: each.time * 1_000, easiness: beta, shape: 'choice' as const, hintUsed: false },
          })),
          () => false,
        )
        const now = responses[row]
        if (!now) throw new Error('no such row')
        const engine = probabilityAt(
          now.time * 1_000,
          before.skills.get(now.skill),
          before.skills.size > 0 ? before.learner : newLearner,
          { easiness: beta, tries: 0, wins: 0 },
        )
        const z = FEATURES.reduce((sum, name, j) => sum + W[name] * (features[j] ?? 0), beta)
        expect(sigmoid(z)).toBeCloseTo(engine, 9)
      })
    }),
    { numRuns: 60 },
  )
})
