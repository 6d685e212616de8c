import { expect, test } from 'vitest'
import { readGesture, type Touch } from './read-gesture'

type Step = [phase: Touch['phase'], x: number, y: number, at: number, pointer?: number]
const touches = (...steps: Step[]): Touch[] =>
  steps.map(([phase, x, y, at, pointer = 1]) => ({ phase, x, y, at, pointer }))

test.each([
  ['swipe-up', 0, -60],
  ['swipe-down', 0, 60],
  ['swipe-left', -60, 10],
  ['swipe-right', 60, -10],
] as const)('%s is a finger that goes 40 pixels that way, however slowly', (gesture, dx, dy) => {
  const swipe = touches(
    ['down', 100, 100, 0],
    ['move', 100 + dx / 2, 100 + dy / 2, 900],
    ['up', 100 + dx, 100 + dy, 1800],
  )
  expect(readGesture(swipe)).toBe(gesture)
})

test('a shorter way is no swipe, and no tap either', () => {
  expect(readGesture(touches(['down', 0, 0, 0], ['move', 30, 0, 90], ['up', 30, 0, 100]))).toBe(null)
})

test('a finger that lies for 600 ms holds, even when it trembles', () => {
  expect(readGesture(touches(['down', 0, 0, 0], ['move', 9, -8, 590]))).toBe(null)
  expect(readGesture(touches(['down', 0, 0, 0], ['move', 9, -8, 610]))).toBe('hold')
  expect(readGesture(touches(['down', 0, 0, 0], ['move', 30, 0, 300], ['move', 0, 0, 610]))).toBe(null)
})

test('two taps near each other and within half a second are one double tap', () => {
  const first: Step[] = [
    ['down', 50, 50, 0],
    ['up', 50, 50, 120],
  ]
  expect(readGesture(touches(...first))).toBe('tap')
  expect(readGesture(touches(...first, ['down', 60, 55, 400], ['up', 60, 55, 520]))).toBe('double-tap')
  expect(readGesture(touches(...first, ['down', 60, 55, 900], ['up', 60, 55, 1000]))).toBe('tap')
  expect(readGesture(touches(...first, ['down', 150, 55, 300], ['up', 150, 55, 400]))).toBe('tap')
})

test('two fingers that come together or part by 40 pixels pinch', () => {
  const both: Step[] = [
    ['down', 0, 0, 0, 1],
    ['down', 100, 0, 50, 2],
  ]
  expect(readGesture(touches(...both, ['move', 80, 0, 90, 2]))).toBe(null)
  expect(readGesture(touches(...both, ['move', 55, 0, 120, 2]))).toBe('pinch')
  expect(readGesture(touches(...both, ['move', 145, 0, 120, 2]))).toBe('pinch')
})

test('nothing touched is no gesture', () => {
  expect(readGesture([])).toBe(null)
})
