import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleAfter, exampleDay } from './example-learner'
import { EXAMPLE_STEPS, type ExampleLetter, exampleSteps, MOST_STEPS } from './example-steps'
import { chanceAt } from './trace-skill'

const after = (text: string) => {
  const read = exampleSteps(text)
  if ('refusal' in read) throw new Error(read.refusal)
  return exampleAfter(read.steps)
}
const levelAfter = (text: string) => after(text).standing.level

test('only letters that mean something are read, and not too many', () => {
  expect(exampleSteps('DDSN')).toEqual({ steps: ['right', 'right', 'wrong', 'next-day'] })
  expect(exampleSteps('')).toEqual({ steps: [] })
  for (const text of ['DX', 'd', 'toString', '<b>', '__proto__', 'Đ'])
    expect(exampleSteps(text)).toEqual({ refusal: 'unreadable' })
  expect(exampleSteps('D'.repeat(MOST_STEPS))).toHaveProperty('steps')
  expect(exampleSteps('D'.repeat(MOST_STEPS + 1))).toEqual({ refusal: 'too-long' })
})

test('nothing done is not begun, one answer is learning, a few right ones are fair', () => {
  expect(['', 'D', 'DDDD'].map(levelAfter)).toEqual(['new', 'learning', 'fair'])
})

test('a day full of right answers, practice too, is not enough; a few the next day are', () => {
  expect(after('DDDDDDDDDDDDL').standing).toMatchObject({ level: 'fair', needs: ['another-day'] })
  expect(levelAfter('DDDDDDLNDDDD')).toBe('mastered')
})

test('the same question over and over brings nothing, and neither do hints', () => {
  const once = after('D').standing
  for (const text of ['DCCCCCCCCCC', 'DGGGGGGG'])
    expect(after(text).standing).toMatchObject({ answers: once.answers, wins: once.wins, level: 'learning' })
})

test('a week away lets it fade, and a few right answers bring it back', () => {
  expect(['DDDDDDLNDDDD', 'DDDDDDLNDDDDTT', 'DDDDDDLNDDDDTTDD'].map(levelAfter)).toEqual([
    'mastered',
    'lapsed',
    'mastered',
  ])
})

test('whatever is pressed, the example stands where the engine says', () => {
  const letters = Object.keys(EXAMPLE_STEPS) as ExampleLetter[]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...letters), { maxLength: MOST_STEPS }), (pressed) => {
      const { trace, standing, points, now } = after(pressed.join(''))
      const first = pressed.findIndex((letter) => 'DSG'.includes(letter))
      const acts = pressed.filter(
        (letter, i) => 'DSGL'.includes(letter) || (letter === 'C' && first >= 0 && i > first),
      )
      expect(points).toHaveLength(acts.length)
      expect(standing.level === 'new').toBe(acts.length === 0)
      expect(chanceAt(trace, now)).toBe(standing.probability)
      const days = pressed.reduce((sum, letter) => sum + (letter === 'N' ? 1 : letter === 'T' ? 7 : 0), 1)
      expect(exampleDay(now)).toBe(days)
    }),
  )
})
