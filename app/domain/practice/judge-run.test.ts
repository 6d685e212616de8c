import { expect, test } from 'vitest'
import { aRichScenario } from '#tests/support/a-rich-scenario'
import { aScenario } from '#tests/support/a-scenario'
import { gradeSkills, judgeRun } from './judge-run'
import type { Input } from './run-state'

const scenario = aScenario({ skills: ['a', 'b'] })
const judge = (...inputs: Input[]) =>
  judgeRun(
    scenario,
    inputs.map((input, i) => ({ input, at: (i + 1) * 1_000 })),
  )
const take = { press: 'take' }
const code = (text: string) => ({ type: 'code', text })
const open = { press: 'open' }

const gradesIn = ({ skills }: ReturnType<typeof judge>) =>
  skills.map(({ skill, grade }) => `${skill} ${grade}`)

test('done alone is unaided', () => {
  const judged = judge(take, code('1234'), open)
  expect(judged).toMatchObject({ isOver: true, isWhole: true, took: 3_000 })
  expect(gradesIn(judged)).toEqual(['a unaided', 'b unaided'])
})

test('help asked for, of whatever kind, is charged to the step it was asked at', () => {
  expect(gradesIn(judge(take, { help: 1 }, code('1234'), open))).toEqual(['a unaided', 'b helped'])
})

test('a mistake gone back from stays one', () => {
  expect(gradesIn(judge({ press: 'push' }, { back: true }, take, code('1234'), open))).toEqual([
    'a mistaken',
    'b unaided',
  ])
})

test('what was not reached is open, and a mistake there is one all the same', () => {
  expect(gradesIn(judge(take))).toEqual(['a unaided', 'b open'])
  expect(gradesIn(judge(take, code('9'), open))).toEqual(['a unaided', 'b mistaken'])
})

test('an input that could not be made where it was made is noticed', () => {
  expect(judge(open, take, code('1234'), open)).toMatchObject({ isOver: true, isWhole: false })
  expect(judge()).toMatchObject({ isOver: false, isWhole: true, took: 0 })
})

test('one wrong try makes a step helped, but one card in five may lie wrong first', () => {
  const cards = (count: number) => {
    const items = Array.from({ length: count }, (_, i) => ({ text: `Thẻ ${i}`, bin: 'yes', why: 'Vì có.' }))
    const bins = [
      { id: 'yes', text: 'Có' },
      { id: 'no', text: 'Không' },
    ]
    const sort = { kind: 'sort', id: 'cards', label: 'Xếp', bins, items, does: { step: 'take' } }
    const sorted = aScenario({ screens: { hall: { parts: [sort] }, door: { parts: [sort] } } })
    const right = Array.from({ length: count }, () => ({ press: 'cards.yes' }))
    const inputs = [{ press: 'cards.no' }, ...right].map((input, at) => ({ input, at }))
    return judgeRun(sorted, inputs).steps[0]?.grade
  }
  expect([cards(2), cards(5)]).toEqual(['helped', 'unaided'])
  const slip = [{ press: 'bank' }, { press: 'open' }].map((input, at) => ({ input, at }))
  expect(judgeRun(aRichScenario(), slip).steps[1]?.marks.slips).toBe(1)
})

test('a skill is as weak as its weakest step, a mistake before all', () => {
  const both = aScenario({ skills: ['a', 'a'] })
  const grade = (take: 'unaided' | 'helped' | 'mistaken' | 'open', open: typeof take) =>
    gradeSkills(both, [
      { id: 'take', grade: take },
      { id: 'open', grade: open },
    ])[0]?.grade
  expect(grade('unaided', 'unaided')).toBe('unaided')
  expect(grade('unaided', 'helped')).toBe('helped')
  expect(grade('helped', 'open')).toBe('open')
  expect(grade('open', 'mistaken')).toBe('mistaken')
})
