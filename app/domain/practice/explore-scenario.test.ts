import { expect, test } from 'vitest'
import { aScenario } from '#tests/support/a-scenario'
import { applyInput } from './apply-input'
import { exploreScenario } from './explore-scenario'
import { nextInputs } from './next-inputs'
import { isOver } from './run-state'
import { startRun } from './start-run'

const button = (id: string, does: unknown) => ({ kind: 'button', id, text: id, does })
const plain = aScenario()

test('every screen, mistake and value is found, and the shortest way to the end and into each mistake', () => {
  const found = exploreScenario(plain)
  expect(found).toMatchObject({ isWhole: true, idle: [], stuck: [] })
  expect([...found.screens]).toEqual(['hall', 'door'])
  expect(found.solution).toEqual(plain.solution)
  expect([...found.mistakes.keys()]).toEqual(['pushed', 'wrong-code'])
  expect(found.mistakes.get('wrong-code')).toHaveLength(3)
  expect([...(found.values.get('code') ?? [])].sort()).toEqual(['empty', 'other', 'right'])
})

test('a state from which the end cannot be reached is found', () => {
  const { hall, door } = plain.screens
  const cellar = { parts: [button('knock', { say: 'Không ai nghe.' })] }
  const parts = [...(hall?.parts ?? []), button('down', { go: 'cellar' })]
  expect(exploreScenario(aScenario({ screens: { hall: { parts }, door, cellar } })).stuck).toEqual(['cellar'])
})

test('a press that does nothing is found', () => {
  const { hall, door } = plain.screens
  const parts = [...(hall?.parts ?? []), button('ring', { when: { open: 'done' }, say: 'Đã mở.' })]
  const { idle } = exploreScenario(aScenario({ screens: { hall: { parts }, door } }))
  expect(idle).toContainEqual({ screen: 'hall', press: 'ring' })
})

test('a scenario with no end has no solution, and one with too many states is not walked to the end', () => {
  const { hall } = plain.screens
  const closed = { back: 'hall', parts: [button('open', { say: 'Khoá rồi.' })] }
  expect(exploreScenario(aScenario({ screens: { hall, door: closed } })).solution).toBeNull()
  const toggles = Array.from({ length: 8 }, (_, i) => ({ kind: 'toggle', id: `light-${i}`, label: 'Đèn' }))
  const many = aScenario({
    screens: { ...plain.screens, hall: { parts: [...(hall?.parts ?? []), ...toggles] } },
  })
  expect(exploreScenario(many, 100)).toMatchObject({ isWhole: false, states: 100 })
  expect(exploreScenario(many).isWhole).toBe(true)
})

test('from any state help knows the shortest way to have done the step, without a mistake', () => {
  let state = startRun(plain)
  expect(nextInputs(plain, state)).toEqual([{ press: 'take' }])
  state = applyInput(plain, state, { press: 'take' })
  const way = nextInputs(plain, applyInput(plain, state, { type: 'code', text: '99' }))
  expect(way).toEqual([{ type: 'code', text: '1234' }, { press: 'open' }])
  const over = way.reduce((at, input) => applyInput(plain, at, input), state)
  expect(isOver(plain, over)).toBe(true)
  expect(nextInputs(plain, over)).toEqual([])
  expect(nextInputs(plain, applyInput(plain, startRun(plain), { press: 'push' }))).toEqual([])
})
