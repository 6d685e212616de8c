import { expect, test } from 'vitest'
import { isExpired, mayStillSave, nextExamDay, secondsLeft } from './exam-clock'

const end = new Date('2026-11-22T03:00:00Z')
const after = (seconds: number) => new Date(end.getTime() + seconds * 1000)

test('time left counts down to 0 and stays there', () => {
  expect(secondsLeft(end, after(-90.5))).toBe(91)
  expect(secondsLeft(end, after(5))).toBe(0)
})

test('the exam is over at its end, answers on their way have half a minute more', () => {
  expect(isExpired(end, after(-1))).toBe(false)
  expect(isExpired(end, end)).toBe(true)
  expect(mayStillSave(end, after(30))).toBe(true)
  expect(mayStillSave(end, after(31))).toBe(false)
})

test('a new day of attempts begins at midnight in Vietnam', () => {
  expect(nextExamDay(new Date('2026-11-22T16:59:00Z'))).toEqual(new Date('2026-11-22T17:00:00Z'))
  expect(nextExamDay(new Date('2026-11-22T17:00:00Z'))).toEqual(new Date('2026-11-23T17:00:00Z'))
})
