import { expect, test } from 'vitest'
import { addressOfStep, classSteps, moveOf, stepIn } from './class-steps'

const screens = [{ question: null }, { question: {} }, { question: null }]
const steps = classSteps(screens)
const at = (search: string) => stepIn(steps, new URLSearchParams(search))
const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  ...{ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false },
  ...held,
})

test('a question takes two presses: first what is asked, then the answer', () => {
  expect(steps.map(addressOfStep)).toEqual(['?man=1', '?man=2', '?man=2&dap-an=1', '?man=3'])
})

test('every step has an address of its own, and the address leads back to it', () => {
  expect(steps.map((step) => at(addressOfStep(step)))).toEqual([0, 1, 2, 3])
})

test('an address that names nothing leads to a screen all the same', () => {
  expect(at('')).toBe(0)
  expect(at('man=0')).toBe(0)
  expect(at('man=-2')).toBe(0)
  expect(at('man=hai')).toBe(0)
  expect(at('man=99')).toBe(3)
  expect(at('man=1&dap-an=1')).toBe(0)
})

test('arrows, space and page keys move, Escape leaves', () => {
  const on = ['ArrowRight', 'ArrowDown', 'PageDown', ' '].map((key) => moveOf(press(key), false))
  const back = ['ArrowLeft', 'ArrowUp', 'PageUp'].map((key) => moveOf(press(key), false))
  expect(on).toEqual([1, 1, 1, 1])
  expect(back).toEqual([-1, -1, -1])
  expect(moveOf(press(' ', { shiftKey: true }), false)).toBe(-1)
  expect(moveOf(press('Escape'), false)).toBe('leave')
  expect(moveOf(press('a'), false)).toBeNull()
})

test('where a screen must be scrolled, the upright arrows scroll it', () => {
  expect(moveOf(press('ArrowDown'), true)).toBeNull()
  expect(moveOf(press('ArrowUp'), true)).toBeNull()
  expect(moveOf(press('ArrowRight'), true)).toBe(1)
})

test("the browser's own shortcuts stay its own", () => {
  expect(moveOf(press('ArrowLeft', { altKey: true }), false)).toBeNull()
})
