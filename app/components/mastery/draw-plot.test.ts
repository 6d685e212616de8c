import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, anyHistory, DAY, HOUR, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { chanceAt, traceSkill } from '~/domain/mastery/trace-skill'
import { drawPlot } from './draw-plot'

const plotOf = (events: Parameters<typeof traceSkill>[0], until: number, skillId = 'skill') => {
  const trace = traceSkill(events, skillId, noPractice)
  return { trace, plot: drawPlot(trace, trace.points, until) }
}
const pathOf = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number) as [number, number])

test('each answer has one mark, at the height of the estimate just after it', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const until = START + 70 * DAY
      const { trace, plot } = plotOf(history, until, 'skill-0')
      expect(plot.marks.map(({ id }) => id)).toEqual(trace.points.map(({ id }) => id))
      for (const [i, { y }] of plot.marks.entries()) {
        const chance = 1 - (y / 100) * (1 - plot.floor)
        expect(chance).toBeCloseTo(trace.points[i]?.after ?? 0, 3)
      }
    }),
  )
})

test('nothing is drawn outside, and time only goes to the right', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { plot } = plotOf(history, START + 70 * DAY, 'skill-1')
      if (plot.marks.length === 0) return
      const line = pathOf(plot.path)
      for (const [x, y] of line) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(1000)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(1000)
      }
      const across = line.map(([x]) => x)
      expect(across).toEqual([...across].sort((one, other) => one - other))
      const days = plot.ticks.map(({ x }) => x)
      for (const [i, x] of days.entries())
        if (i > 0) expect(x - (days[i - 1] ?? 0)).toBeGreaterThanOrEqual(19)
    }),
  )
})

test('the line ends at the estimate of the moment it is drawn for', () => {
  const until = START + 12 * DAY
  const { trace, plot } = plotOf(rightAnswers(8), until)
  const [x, y] = pathOf(plot.path).at(-1) ?? [0, 0]
  expect(x).toBe(1000)
  expect(1 - (y / 1000) * (1 - plot.floor)).toBeCloseTo(chanceAt(trace, until), 3)
})

test('a long pause takes more room than a short one, but not by its length', () => {
  const widthAfter = (days: number) => {
    const { plot } = plotOf([anEvent(), anEvent({ at: START + days * DAY })], START + days * DAY + HOUR)
    return (plot.marks[1]?.x ?? 0) - (plot.marks[0]?.x ?? 0)
  }
  expect(widthAfter(7)).toBeGreaterThan(widthAfter(1))
  expect(widthAfter(60)).toBeLessThan(3 * widthAfter(1))
})

test('right, wrong, done, not done and uncounted have five different marks', () => {
  const { plot } = plotOf(
    [
      anEvent(),
      anEvent({ at: START + HOUR, isRight: false }),
      anEvent({ at: START + 2 * HOUR, shape: 'practice' }),
      anEvent({ at: START + 3 * HOUR, shape: 'practice', isRight: false }),
      anEvent({ at: START + 4 * HOUR, hintUsed: true }),
    ],
    START + DAY,
  )
  expect(plot.marks.map(({ kind }) => kind)).toEqual(['right', 'wrong', 'done', 'undone', 'uncounted'])
})
