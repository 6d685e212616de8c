import { expect, test } from 'vitest'
import { holds, runCertificateTrials } from './certificate-trials'

test('who should not be certified is not, beyond the bound; who should be needs about ten questions', () => {
  const trials = runCertificateTrials({ people: 4_000, answers: 300, seed: 'test' })
  expect(trials.map(({ who }) => who)).toEqual([
    'guesser .25',
    'coin .5',
    'borderline .6',
    'picks easy items',
    'learns a bank by heart',
    'master .95',
  ])
  expect(trials.filter((trial) => !holds(trial))).toEqual([])
})

test('a line that does not hold is told', () => {
  const line = { who: 'x', certified: 0.2, atMost: 0.05, median: 3, medianAtMost: null }
  expect(holds(line)).toBe(false)
  expect(holds({ ...line, atMost: null, medianAtMost: 2 })).toBe(false)
  expect(holds({ ...line, atMost: null, medianAtMost: 3 })).toBe(true)
})
