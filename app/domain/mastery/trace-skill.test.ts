import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anEvent, anyHistory, DAY, HOUR, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { seededRandom, shuffled } from '~/lib/seeded-random'
import { foldEvents } from './fold-events'
import type { HasPractice } from './has-practice'
import { probabilityAt } from './predict'
import { chanceAt, traceSkill } from './trace-skill'

const halfWay: HasPractice = (_, at) => at >= START + 30 * DAY

test('a trace ends where the fold ends, whatever the history', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const fold = foldEvents(history, halfWay)
      const trace = traceSkill(history, 'skill-0', halfWay)
      expect(trace.skill).toEqual(fold.skills.get('skill-0'))
      expect(trace.learner).toEqual(fold.learner)
      expect(trace.lastSeen).toEqual(fold.lastSeen)
      const later = START + 90 * DAY
      if (trace.skill) expect(chanceAt(trace, later)).toBe(probabilityAt(later, trace.skill, fold.learner))
      expect(trace.points.at(-1)?.level).toBe(trace.skill?.level)
    }),
  )
})

test('a trace has each answer to the skill once, in order of time, and nothing of other skills', () => {
  fc.assert(
    fc.property(anyHistory, fc.string(), (history, seed) => {
      const trace = traceSkill(shuffled([...history, ...history], seededRandom(seed)), 'skill-1', halfWay)
      const own = history.filter((event) => event.skillId === 'skill-1')
      expect(trace.points.map((point) => point.id).sort()).toEqual(own.map((event) => event.id).sort())
      const times = trace.points.map((point) => point.at)
      expect(times).toEqual([...times].sort((one, other) => one - other))
    }),
  )
})

test('the estimate just after an answer is the one that the curve goes through', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { points, ...trace } = traceSkill(history, 'skill-2', halfWay)
      const moments = history.map((event) => event.at)
      for (const { at, after } of points)
        if (moments.filter((moment) => moment === at).length === 1) expect(chanceAt(trace, at)).toBe(after)
    }),
  )
})

test('between answers the estimate of who did well fades', () => {
  const trace = traceSkill([...rightAnswers(6), anEvent({ at: START + 10 * DAY })], 'skill', noPractice)
  const faded = [HOUR, DAY, 3 * DAY, 9 * DAY].map((after) => chanceAt(trace, START + after))
  expect(faded).toEqual([...faded].sort((one, other) => other - one))
  expect(trace.points.at(-1)?.before).toBeLessThan(faded.at(-1) ?? 0)
  expect(trace.points.at(-1)?.after).toBeGreaterThan(faded.at(-1) ?? 1)
})

test('what does not count is told as such', () => {
  const { points } = traceSkill(
    [
      anEvent({ itemId: 'x' }),
      anEvent({ itemId: 'x', at: START + HOUR }),
      anEvent({ itemId: 'x', at: START + 40 * DAY }),
      anEvent({ hintUsed: true, at: START + 41 * DAY }),
    ],
    'skill',
    noPractice,
  )
  expect(points.map((point) => point.counting)).toEqual(['first', 'not', 'later-repeat', 'not'])
})

test('answers to another skill move the estimate too, but are no points of it', () => {
  const own = rightAnswers(2)
  const other = anEvent({ skillId: 'other', at: START + HOUR, isRight: false })
  const [alone, together] = [
    traceSkill(own, 'skill', noPractice),
    traceSkill([...own, other], 'skill', noPractice),
  ]
  expect(together.points).toEqual(alone.points)
  expect(chanceAt(together, START + HOUR)).toBeLessThan(chanceAt(alone, START + HOUR))
})
