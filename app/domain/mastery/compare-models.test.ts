import { expect, test } from 'vitest'
import { compareModels, predictOurs } from './compare-models'
import { shuffledDifference } from './fold-cost'
import { measure } from './measure'
import { responseLog } from './response-log'
import { syntheticLog } from './synthetic-log'

const responses = syntheticLog('test', { learners: 60, skills: 6, itemsPerSkill: 8, sittings: 30 })
const log = responseLog(responses)
const OF = { folds: 3, seed: 'test' }

test('on simulated learners our model tells answers apart better than items alone, and no model beats the truth', () => {
  const truth = measure(
    Float64Array.from(log.row, (row) => responses[row]?.truth ?? 0),
    log.correct,
  )
  const compared = compareModels(log, { ...OF, clock: () => 0n })
  const auc = Object.fromEntries(compared.map(({ model, all }) => [model, all.auc]))
  expect(Object.keys(auc)).toEqual(['item mean', 'BKT (EM)', 'PFA', 'Best-LR', 'Elo', 'decayed scores'])
  expect(auc['decayed scores']).toBeGreaterThan(auc['item mean'] ?? 1)
  for (const value of Object.values(auc)) expect(value).toBeLessThan(truth.auc)
  for (const { predicted } of compared) expect(predicted.every((p) => p > 0 && p < 1)).toBe(true)
})

test('the same seed predicts the same to the last bit', () => {
  expect(predictOurs(log, OF)).toEqual(predictOurs(log, OF))
})

test('nobody is predicted from what they answer later', () => {
  const cut = responses.map((each) =>
    each.time > 1_703_500_000 && each.learner === 'l0' ? { ...each, correct: !each.correct } : each,
  )
  const other = responseLog(cut)
  const [one, two] = [predictOurs(log, OF), predictOurs(other, OF)]
  const changed = log.row.findIndex((row) => (responses[row]?.time ?? 0) > 1_703_500_000)
  // l0 is held out in one fold: there what it answered later changes nothing of what was said of it before.
  expect(one.slice(0, changed)).toEqual(two.slice(0, changed))
})

test('the order in which answers arrive moves no probability', () => {
  expect(shuffledDifference(log, 'test')).toBeLessThan(1e-9)
})
