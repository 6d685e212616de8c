import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyQuestion } from '#tests/support/any-question'
import { aMatch, aNumber, anOrder, aSingle } from '#tests/support/question'
import { presentQuestion } from './present-question'

const hidden = ['right', 'why', 'explain', 'accept', 'answer', 'tolerance', 'mistakes', 'review', 'use']

test('a learner never receives keys, whys or authored ids of parts', () => {
  fc.assert(
    fc.property(anyQuestion, fc.string(), (question, seed) => {
      const names: string[] = []
      const ids: unknown[] = []
      JSON.parse(JSON.stringify(presentQuestion(question, seed)), function (name, value) {
        names.push(name)
        if (name === 'id' && 'text' in this) ids.push(value)
        return value
      })
      expect(names.filter((name) => hidden.includes(name))).toEqual([])
      for (const id of ids) expect(id).toMatch(/^[1-6]$/)
    }),
  )
})

test('the same seed presents the same, and every part once', () => {
  fc.assert(
    fc.property(anyQuestion, fc.string(), (question, seed) => {
      const shown = presentQuestion(question, seed)
      expect(presentQuestion(question, seed)).toEqual(shown)
      if (shown.kind !== 'match' || question.kind !== 'match') return
      expect(shown.lefts.map((part) => part.id)).toEqual(question.pairs.map((_, at) => String(at + 1)))
      expect(shown.rights.map((part) => part.text).sort()).toEqual(question.pairs.map((p) => p.right).sort())
    }),
  )
})

test('an order is never presented in the right order', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const shown = presentQuestion(anOrder(), seed)
      const texts = shown.kind === 'order' ? shown.items.map((item) => item.text) : []
      expect(texts).not.toEqual(['Mở ứng dụng', 'Chọn mục', 'Nhập số thẻ', 'Gửi yêu cầu'])
    }),
  )
})

test('the right option stands in each place about equally often', () => {
  const places = [0, 0, 0]
  for (let seed = 0; seed < 3000; seed++) {
    const shown = presentQuestion(aSingle(), String(seed))
    const at = 'options' in shown ? shown.options.findIndex((option) => option.text === 'Tắt máy') : -1
    places[at] = (places[at] ?? 0) + 1
  }
  for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120)
})

test('right sides are shuffled independently of left sides', () => {
  let aligned = 0
  for (let seed = 0; seed < 3000; seed++) {
    const shown = presentQuestion(aMatch(), String(seed))
    if (shown.kind !== 'match') continue
    const first = aMatch().pairs.find((pair) => pair.left === shown.lefts[0]?.text)
    if (first?.right === shown.rights[0]?.text) aligned++
  }
  expect(Math.abs(aligned - 1000)).toBeLessThan(120)
})

test('questions of one lesson are shuffled each on its own', () => {
  const first = (id: string, seed: string) =>
    JSON.stringify({ ...presentQuestion(aSingle({ id }), seed), id: '' })
  const seeds = Array.from({ length: 50 }, (_, at) => String(at))
  expect(seeds.some((seed) => first('q1', seed) !== first('q2', seed))).toBe(true)
})

test('a unit is shown where there is one', () => {
  expect(presentQuestion(aNumber(), 's')).toEqual({
    id: 'q',
    kind: 'number',
    skill: 'vneid.levels',
    prompt: 'Bước tiếp theo đúng là gì?',
    unit: 'tuổi',
  })
})
