import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { outcomeValues, typedOutcomes, typedWhen, whenValues } from './outcome-values'

test('every outcome and condition that ships comes back from its form as it was', () => {
  let count = 0
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      if (key === 'does' && typeof child === 'object') {
        count++
        expect(typedOutcomes(outcomeValues(child), child)).toEqual(child)
      } else if (key === 'when') {
        count++
        expect(typedWhen(whenValues(child, ''), '', child)).toBe(child)
      } else walk(child)
    }
  }
  for (const file of readdirSync('content', { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('practice.yaml')) walk(parse(readFileSync(path.join('content', file), 'utf8')))
  }
  expect(count).toBeGreaterThan(1000)
})

test('outcomes are added, put in order and taken away', () => {
  const before = { go: 'a', say: 'Xong.' }
  const form = {
    ...outcomeValues(before),
    'o.0.#': ['5'],
    'o.1.#': ['1'],
    'o.1.w.0.0': ['so-tien=dung'],
    'o.1.w.0.1': ['so-tien=it'],
    'o.1.w.0.2': ['nguoi=ba-tu'],
    'o.1.mistake': ['nham'],
    'o.2.#': ['2'],
    'o.2.s.0': ['ma=roi'],
    'o.2.step': ['tra', 'xem'],
  }
  expect(typedOutcomes(form, before)).toEqual([
    { when: { 'so-tien': ['dung', 'it'], nguoi: 'ba-tu' }, mistake: 'nham' },
    { set: { ma: 'roi' }, step: ['tra', 'xem'] },
    before,
  ])
  expect(typedOutcomes({ ...outcomeValues(before), 'o.0.-': ['on'] }, before)).toBeUndefined()
})

test('what is no choice of a name and a value is no condition', () => {
  expect(
    typedWhen({ 'w.0.0': ['a=b; process.exit()'], 'w.0.1': ['__proto__'] }, '', undefined),
  ).toBeUndefined()
  expect(typedWhen({ 'w.0.0': ['a=b'], 'w.1.0': ['c=d'] }, '', undefined)).toEqual([{ a: 'b' }, { c: 'd' }])
})
