import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { partKinds } from '~/domain/practice/part-forms'
import { partSchema, playableSchema, type Scenario } from '~/domain/practice/scenario-schema'
import {
  addPart,
  addScreen,
  editDoes,
  editPart,
  editScreen,
  editStep,
  editVariables,
  editWhen,
  moveAt,
  type PracticeEdit,
  removeAt,
} from './practice-edits'
import { starterParts } from './practice-form/starter-parts'
import { practicePatternText } from './practice-pattern'
import { recordFound, recordSolution, recordWrongTurn } from './practice-recording'
import { usesOf } from './practice-uses'

const TEXT = practicePatternText({
  ...{ pattern: 'pay-by-code', lessonId: 'vneid.1-1', slug: 'tra-tien' },
  ...{ skills: ['vneid.levels'], mistakes: ['a', 'b'] },
})
const WRITTEN = readFileSync('content/thanh-toan/quet-ma-chuyen-tien/practice.yaml', 'utf8')

function done(edit: PracticeEdit<never> | PracticeEdit<string>, text = TEXT): string {
  const edited = edit(text, parse(text))
  if (typeof edited !== 'string') throw new Error(edited.refusal)
  return edited
}

/** Lines that were not there before, and lines that are gone. */
function difference(before: string, after: string) {
  const [was, is] = [before.split('\n'), after.split('\n')]
  return { gone: was.filter((line) => !is.includes(line)), come: is.filter((line) => !was.includes(line)) }
}

test('a new part of every kind is whole, and has its name to itself', () => {
  for (const kind of partKinds) {
    const text = done(addPart('bank', kind), done(addPart('bank', kind)))
    const { parts } = (parse(text) as Scenario).screens.bank ?? { parts: [] }
    expect(partSchema.safeParse(parts.at(-1)).error?.issues ?? [], kind).toEqual([])
    if ('id' in starterParts[kind])
      expect(new Set(parts.flatMap((part) => ('id' in part ? part.id : []))).size).toBe(3)
    expect(text.startsWith(TEXT.slice(0, TEXT.indexOf('\n  scan:')))).toBe(true)
  }
})

test('a screen is called otherwise wherever it is named, and nothing else moves', () => {
  const edited = done(editScreen('bank', { '#name': ['Ngân hàng của tôi'] }))
  expect(usesOf(parse(edited), 'screen', 'bank')).toEqual([])
  expect(usesOf(parse(edited), 'screen', 'ngan-hang-cua-toi')).toHaveLength(2)
  expect(difference(TEXT, edited).come).toHaveLength(3)
  expect(playableSchema.safeParse(parse(edited)).success).toBe(true)
  expect(editScreen('bank', { '#name': ['pay'] })(TEXT, parse(TEXT))).toEqual({ refusal: 'name-taken' })
})

test('a step, a part and an outcome are changed in their own lines', () => {
  expect(difference(TEXT, done(editStep(0, { does: ['Quét mã của bà Tư'] })))).toEqual({
    gone: ['    does: Quét mã ở quầy rau'],
    come: ['    does: Quét mã của bà Tư'],
  })
  const part = difference(TEXT, done(editPart('bank', 2, { text: ['Quét'], 'does.go': ['scan'] })))
  expect(part.come).toEqual([
    '      - { kind: button, id: scan, text: "Quét", icon: qr, does: { go: scan } }',
  ])
  const path = ['screens', 'pay', 'parts', 2, 'does']
  const form = {
    'o.0.#': ['1'],
    'o.0.w.0.0': ['so-tien=dung'],
    'o.0.go': ['pin'],
    'o.1.#': ['2'],
    'o.1.say': ['Chưa đúng.'],
  }
  expect((parse(done(editDoes(path, form))) as Scenario).screens.pay?.parts[2]).toMatchObject({
    does: [{ when: { 'so-tien': 'dung' }, go: 'pin' }, { say: 'Chưa đúng.' }],
  })
  const hidden = done(editWhen(['screens', 'bank', 'parts', 1, 'when'], { 'w.0.0': ['quet=done'] }))
  expect(difference(TEXT, hidden).come).toEqual([
    '      - { kind: text, text: "Đây là tiền tập, không mất thật.", when: { quet: done } }',
  ])
})

test('what a path does not lead to is not made', () => {
  const scenario = parse(TEXT)
  expect(editDoes(['screens', '__proto__', 'does'], {})(TEXT, scenario)).toEqual({ refusal: 'not-there' })
  expect(editDoes(['steps', 0, 'does'], {})(TEXT, scenario)).toEqual({ refusal: 'not-there' })
  expect(removeAt(['id'])(TEXT, scenario)).toEqual({ refusal: 'not-there' })
  expect(editPart('bank', 9, {})(TEXT, scenario)).toEqual({ refusal: 'not-there' })
  expect(moveAt(['steps', 2], 'after')(TEXT, scenario)).toEqual({ refusal: 'not-there' })
})

test('a screen is added to go to, a part is moved and taken away again, and the file is as it was', () => {
  const added = done(addScreen('Hộp thư'))
  expect((parse(added) as Scenario).screens['hop-thu']?.parts[0]).toEqual({ kind: 'title', text: 'Hộp thư' })
  expect(done(removeAt(['screens', 'hop-thu']), added)).toBe(TEXT)
  const moved = done(moveAt(['screens', 'bank', 'parts', 1], 'after'))
  expect(done(moveAt(['screens', 'bank', 'parts', 2], 'before'), moved)).toBe(TEXT)
  const more = done(addPart('bank', 'text'))
  expect(done(removeAt(['screens', 'bank', 'parts', 3]), more)).toBe(TEXT)
})

test('variables are declared, called otherwise with their uses, and given up', () => {
  const form = { 'v.0.name': ['Có mã'], 'v.0.values': ['chưa\r\nrồi'] }
  const declared = done(editVariables(form))
  expect((parse(declared) as Scenario).vars).toEqual({ 'co-ma': ['chua', 'roi'] })
  const used = done(editWhen(['screens', 'bank', 'parts', 1, 'when'], { 'w.0.0': ['co-ma=roi'] }), declared)
  const renamed = done(editVariables({ 'v.0.name': ['mã'], 'v.0.values': ['chưa\nrồi'] }), used)
  expect(usesOf(parse(renamed), 'variable', 'ma')).toHaveLength(1)
  expect(done(editVariables({ 'v.0.-': ['on'], 'v.0.name': ['co-ma'] }), declared)).toBe(TEXT)
})

test('what was played is kept as the solution, without what was taken back; an unfinished run is not', () => {
  const { solution } = parse(WRITTEN) as Scenario
  const [first, ...rest] = solution
  const played = [...(first ? [first] : []), { help: 1 as const }, ...rest]
  expect(done(recordSolution(played), WRITTEN)).toBe(WRITTEN)
  expect(recordSolution(solution.slice(1, 3))(WRITTEN, parse(WRITTEN))).toEqual({ refusal: 'not-finished' })
})

test('a wrong turn takes the place of the one to the same mistake', () => {
  const inputs = [
    { press: 'bank' },
    { press: 'scan' },
    { press: 'pasted' },
    { press: 'again' },
    { press: 'pasted' },
    { press: 'pay-other' },
  ]
  const edited = parse(done(recordWrongTurn(inputs))) as Scenario
  expect(edited.wrongTurns.map(({ mistake }) => mistake)).toEqual(['sai-nguoi', 'thua-so'])
  expect(edited.wrongTurns[0]?.inputs).toEqual(inputs)
  expect(recordWrongTurn(inputs.slice(0, 3))(TEXT, parse(TEXT))).toEqual({ refusal: 'no-mistake' })
})

test('ways that were found are put in only where the recorded ones fail', () => {
  const found = { solution: [{ press: 'x' }], ways: [{ mistake: 'sai-nguoi', inputs: [{ press: 'y' }] }] }
  expect(done(recordFound(found))).toBe(TEXT)
  const broken = TEXT.replace('- { press: stall }', '- { press: nowhere }').replace(
    '{ press: pay-other }',
    '{ press: no }',
  )
  const edited = parse(done(recordFound(found), broken)) as Scenario
  expect(edited.solution).toEqual([{ press: 'x' }])
  expect(edited.wrongTurns.map(({ mistake }) => mistake)).toEqual(['thua-so', 'sai-nguoi'])
})
