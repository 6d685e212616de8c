import { expect, test } from 'vitest'
import { anEvent, DAY, HOUR, noPractice, rightAnswers, START } from '#tests/support/mastery-event'
import { foldEvents } from './fold-events'
import { levelAt, needsOf } from './level-at'
import type { MasteryEvent } from './mastery-event'
import { newLearner } from './skill-state'
import { standingAt } from './standing'

const standing = (events: MasteryEvent[], now: number) => {
  const fold = foldEvents(events, noPractice)
  return standingAt('skill', fold.skills.get('skill'), fold.learner, now, noPractice)
}
const nextDay = START + 23 * HOUR
const twoDays = [...rightAnswers(8), ...rightAnswers(8, { at: nextDay })]
const lastAnswer = nextDay + 7 * 60_000

test('a skill without an answer is new', () => {
  expect(standingAt('skill', undefined, newLearner, START, noPractice)).toMatchObject({
    ...{ level: 'new', answers: 0, lastAt: null, dueAt: null, explanation: null },
    needs: ['more-answers', 'another-day', 'estimate'],
  })
})

test('a skill that was answered is being learnt', () => {
  expect(standing([anEvent({ isRight: false })], START).level).toBe('learning')
})

test('fair takes three answers, however good the first two are', () => {
  const hard = { easiness: 0 }
  expect(standing(rightAnswers(2, hard), START + 60_000)).toMatchObject({ level: 'learning', answers: 2 })
  expect(standing(rightAnswers(2, hard), START + 60_000).probability).toBeGreaterThan(0.75)
  expect(standing(rightAnswers(3, hard), START + 120_000).level).toBe('fair')
})

test('fair takes three in four', () => {
  const events = [...rightAnswers(4), anEvent({ at: START + HOUR, isRight: false })]
  expect(standing(events, START + HOUR).probability).toBeLessThan(0.75)
  expect(standing(events, START + HOUR).level).toBe('learning')
})

test('right answers on two days, enough of them, master a skill', () => {
  expect(standing(twoDays, lastAnswer)).toMatchObject({ level: 'mastered', days: 2, needs: [], wins: 16 })
  expect(standing(twoDays, lastAnswer).masteredAt).toEqual(new Date(nextDay + 60_000))
})

test('many right answers on one day do not master it', () => {
  const oneDay = standing(rightAnswers(30), START + 30 * 60_000)
  expect(oneDay).toMatchObject({ level: 'fair', needs: ['another-day'], masteredAt: null })
})

test('before and after midnight are not two days', () => {
  const evening = Date.parse('2026-11-02T23:50:00+07:00')
  const events = [...rightAnswers(10, { at: evening }), ...rightAnswers(10, { at: evening + 20 * 60_000 })]
  expect(standing(events, evening + HOUR)).toMatchObject({ level: 'fair', days: 2, needs: ['another-day'] })
})

test('morning and night of one day are not two days', () => {
  const morning = Date.parse('2026-11-02T00:30:00+07:00')
  const events = [...rightAnswers(10, { at: morning }), ...rightAnswers(10, { at: morning + 22 * HOUR })]
  expect(standing(events, morning + 23 * HOUR)).toMatchObject({ level: 'fair', needs: ['another-day'] })
})

test('where the skill has a practice, mastering it takes an unaided success in one', () => {
  const events = [...twoDays, anEvent({ at: lastAnswer + 60_000, shape: 'practice', isRight: true })]
  const without = foldEvents(twoDays, () => true).skills.get('skill')
  const done = foldEvents(events, () => true).skills.get('skill')
  expect(needsOf(without, 0.9, true)).toEqual(['practice'])
  expect(levelAt(without, 0.9, true)).toBe('fair')
  expect(done).toMatchObject({ level: 'mastered', masteredAt: lastAnswer + 60_000 })
})

test('a practice published later takes no level away, and asks those who had not reached it', () => {
  const since = (moment: number) => (_: string, at: number) => at >= moment
  const answers = [...twoDays, ...rightAnswers(2, { at: lastAnswer + HOUR })]
  const reached = foldEvents(answers, since(lastAnswer + 60_000)).skills.get('skill')
  expect(reached).toMatchObject({ level: 'mastered', practiceWins: 0 })
  expect(needsOf(reached, 0.9, true)).toEqual([])
  const late = foldEvents(answers, since(START)).skills.get('skill')
  expect(late).toMatchObject({ level: 'fair', masteredAt: null })
  expect(needsOf(late, 0.9, true)).toEqual(['practice'])
})

test('mastered lapses with time alone, and keeps its date', () => {
  const later = standing(twoDays, lastAnswer + 60 * DAY)
  expect(later).toMatchObject({ level: 'lapsed', needs: ['estimate'] })
  expect(later.masteredAt).toEqual(new Date(nextDay + 60_000))
  expect(later.dueAt?.getTime()).toBeLessThan(lastAnswer + 60 * DAY)
})

test('a lapsed skill is mastered again as soon as it is answered well again', () => {
  const again = rightAnswers(4, { at: lastAnswer + 60 * DAY })
  expect(standing([...twoDays, ...again], lastAnswer + 60 * DAY + HOUR).level).toBe('mastered')
})

test('a string of misses makes a mastered skill lapse at once', () => {
  const misses = rightAnswers(4, { at: lastAnswer + HOUR, isRight: false })
  const now = lastAnswer + 2 * HOUR
  expect(standing([...twoDays, ...misses], now).level).toBe('lapsed')
  expect(standing([...twoDays, ...misses], now).dueAt).toEqual(new Date(now))
})
