import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aRichScenario } from '#tests/support/a-rich-scenario'
import { aScenario } from '#tests/support/a-scenario'
import { anyInputs } from '#tests/support/any-inputs'
import { deepFreeze } from '~/lib/deep-freeze'
import { applyInput } from './apply-input'
import { judgeRun, judgeState } from './judge-run'
import { type Input, isOver, type RunState } from './run-state'
import { startRun } from './start-run'

const rich = deepFreeze(aRichScenario())
const plain = deepFreeze(aScenario())
const start = (): RunState => deepFreeze(startRun(rich))

/** Every state on the way; frozen, so that a step that changed one would throw. */
function statesOf(inputs: readonly Input[]): RunState[] {
  const states = [start()]
  for (const input of inputs) states.push(deepFreeze(applyInput(rich, states.at(-1) as RunState, input)))
  return states
}

const play = (inputs: readonly Input[], from = startRun(plain)) =>
  inputs.reduce((state, input) => applyInput(plain, state, input), from)

test('whatever is put in, in whatever order, there is an answer, and it is plain data', () => {
  fc.assert(
    fc.property(anyInputs(rich), (inputs) => {
      const state = statesOf(inputs).at(-1) as RunState
      expect(JSON.parse(JSON.stringify(state))).toEqual(state)
      expect(rich.screens).toHaveProperty(state.screen)
    }),
  )
})

test('the same inputs always come to the same state and judgement', () => {
  fc.assert(
    fc.property(anyInputs(rich), (inputs) => {
      expect(statesOf(inputs)).toEqual(statesOf(inputs))
      const timed = inputs.map((input, i) => ({ input, at: i * 1_000 }))
      expect(judgeRun(rich, timed)).toEqual(judgeRun(rich, structuredClone(timed)))
    }),
  )
})

test('played again from what could be done, a run comes to the same state and judgement', () => {
  fc.assert(
    fc.property(anyInputs(rich), (inputs) => {
      const states = statesOf(inputs)
      const last = states.at(-1) as RunState
      const recorded = inputs.filter((_, i) => states[i] !== states[i + 1])
      expect(statesOf(recorded).at(-1)).toEqual(last)
      const judged = judgeRun(
        rich,
        recorded.map((input, i) => ({ input, at: i })),
      )
      expect(judged).toMatchObject({ ...judgeState(rich, last), isWhole: true })
    }),
  )
})

test('going back from a mistake restores everything but the marks', () => {
  let mistakes = 0
  fc.assert(
    fc.property(anyInputs(rich), (inputs) => {
      const states = statesOf(inputs)
      for (const [i, state] of states.entries()) {
        const before = states[i - 1]
        if (!before || before.mistake || !state.mistake) continue
        mistakes++
        expect(applyInput(rich, state, { back: true })).toEqual({ ...before, say: null, marks: state.marks })
      }
    }),
  )
  expect(mistakes).toBeGreaterThan(0)
})

test('while a mistake is shown nothing can be done but going back', () => {
  const state = play([{ press: 'push' }])
  expect(state.mistake?.id).toBe('pushed')
  for (const input of [{ press: 'take' }, { type: 'code', text: '1' }, { help: 1 as const }]) {
    expect(applyInput(plain, state, input)).toBe(state)
  }
})

test('marks are never taken back', () => {
  fc.assert(
    fc.property(anyInputs(rich), (inputs) => {
      const states = statesOf(inputs)
      for (const [i, { marks }] of states.entries()) {
        for (const [step, before] of Object.entries(states[i - 1]?.marks ?? {})) {
          expect(marks[step]?.help).toBeGreaterThanOrEqual(before.help)
          expect(marks[step]?.slips).toBeGreaterThanOrEqual(before.slips)
          expect(marks[step]?.mistakes.slice(0, before.mistakes.length)).toEqual(before.mistakes)
        }
      }
    }),
  )
})

test('once it is over, nothing changes any more', () => {
  const over = play(plain.solution)
  expect(isOver(plain, over)).toBe(true)
  fc.assert(
    fc.property(anyInputs(plain), (inputs) => {
      expect(play(inputs, over)).toBe(over)
    }),
  )
})

test("a text that holds somebody's number, or is too long, is not taken", () => {
  const door = play([{ press: 'take' }])
  for (const text of ['0912 345 678', '079301012345', '1'.repeat(201)]) {
    expect(applyInput(plain, door, { type: 'code', text })).toBe(door)
  }
  expect(applyInput(plain, door, { type: 'code', text: '0900 000 012' }).texts.code).toBe('0900 000 012')
})

test('a press is charged to the step that was to do, help at its highest', () => {
  const state = play([
    { help: 3 },
    { help: 1 },
    { press: 'push' },
    { back: true },
    { press: 'take' },
    { help: 1 },
  ])
  expect(state.marks).toEqual({
    take: { help: 3, slips: 0, mistakes: ['pushed'] },
    open: { help: 1, slips: 0, mistakes: [] },
  })
})

test('what is said stays with the thread from screen to screen, each line once', () => {
  const state = [{ press: 'pin' }, { press: 'yes' }, { press: 'back' }, { press: 'pin' }].reduce(
    (at, input) => applyInput(rich, at, input),
    startRun(rich),
  )
  expect(state.threads.tu?.map(({ who, text }) => [who, text])).toEqual([
    ['Cô Tư', 'Cửa mở chưa?'],
    ['', 'Dạ rồi'],
    ['Cô Tư', 'Mở rồi à?'],
  ])
})

test('cards are put away one by one; a wrong place tells why, or is the mistake that the card names', () => {
  const form = applyInput(rich, startRun(rich), { press: 'bank' })
  const slipped = applyInput(rich, form, { press: 'cards.no' })
  expect(slipped.say).toEqual({ text: 'Vì có.', isSlip: true })
  expect(slipped.marks.open?.slips).toBe(1)
  const second = applyInput(rich, slipped, { press: 'cards.yes' })
  expect(second.progress.cards).toBe(1)
  expect(applyInput(rich, second, { press: 'cards.yes' }).mistake?.id).toBe('pushed')
  expect(applyInput(rich, second, { press: 'cards.no' })).toMatchObject({
    screen: 'talk',
    vars: { cards: 'sorted' },
  })
})

test('things are put in order only in their order', () => {
  const form = applyInput(rich, startRun(rich), { press: 'bank' })
  expect(applyInput(rich, form, { press: 'row-up.z' }).say).toEqual({ text: 'Chưa tới lượt.', isSlip: true })
  const done = ['x', 'y', 'z'].reduce((at, id) => applyInput(rich, at, { press: `row-up.${id}` }), form)
  expect(done.vars).toMatchObject({ 'row-up': 'ordered', door: 'open' })
})
