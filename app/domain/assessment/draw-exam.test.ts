import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aMatch, aSingle } from '#tests/support/question'
import { drawExam } from './draw-exam'

type Stock = { exam: number; lesson: number }

const bankOf = (stocks: Stock[]) =>
  stocks.flatMap(({ exam, lesson }, skill) =>
    Array.from({ length: exam + lesson }, (_, at) => {
      const known = {
        id: `s${skill}.q${at}`,
        skill: `s${skill}`,
        use: at < exam ? 'exam' : 'lesson',
      } as const
      return {
        question: at % 3 === 0 ? aMatch(known) : aSingle(known),
        lessonId: `l${skill}`,
        revision: 'r',
      }
    }),
  )

const anyStocks = fc.array(fc.record({ exam: fc.nat(6), lesson: fc.nat(10) }), {
  minLength: 1,
  maxLength: 8,
})
const skillsOf = (stocks: Stock[]) => stocks.map((_, at) => `s${at}`)

test('the same seed draws the same exam, another seed another', () => {
  const stocks = Array.from({ length: 7 }, () => ({ exam: 4, lesson: 8 }))
  const draw = (seed: string) =>
    drawExam(bankOf(stocks), skillsOf(stocks), 15, seed).map((e) => e.question.id)
  expect(draw('one')).toEqual(draw('one'))
  expect(draw('one')).not.toEqual(draw('two'))
})

test('no question twice, no more than asked for, and as many as the bank can give', () => {
  fc.assert(
    fc.property(anyStocks, fc.integer({ min: 1, max: 40 }), fc.string(), (stocks, count, seed) => {
      const bank = bankOf(stocks)
      const ids = drawExam([...bank, ...bank], skillsOf(stocks), count, seed).map((e) => e.question.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBe(Math.min(count, bank.length))
    }),
  )
})

test('skills are asked equally often, give or take one, as far as their questions last', () => {
  fc.assert(
    fc.property(anyStocks, fc.integer({ min: 1, max: 40 }), fc.string(), (stocks, count, seed) => {
      const drawn = drawExam(bankOf(stocks), skillsOf(stocks), count, seed)
      const asked = stocks.map((_, at) => drawn.filter((e) => e.question.skill === `s${at}`).length)
      const most = Math.max(...asked)
      for (const [at, { exam, lesson }] of stocks.entries())
        expect(asked[at]).toBeGreaterThanOrEqual(Math.min(most - 1, exam + lesson))
    }),
  )
})

test('at least half of each share are exam questions, as far as there are any', () => {
  fc.assert(
    fc.property(anyStocks, fc.integer({ min: 1, max: 40 }), fc.string(), (stocks, count, seed) => {
      const drawn = drawExam(bankOf(stocks), skillsOf(stocks), count, seed)
      for (const [at, { exam }] of stocks.entries()) {
        const share = drawn.filter((e) => e.question.skill === `s${at}`)
        const kept = share.filter((e) => e.question.use === 'exam').length
        expect(kept).toBeGreaterThanOrEqual(Math.min(exam, Math.ceil(share.length / 2)))
      }
    }),
  )
})

test('a share of two mixes kinds where it can', () => {
  const stocks = [{ exam: 6, lesson: 6 }]
  for (let seed = 0; seed < 50; seed++) {
    const kinds = drawExam(bankOf(stocks), ['s0'], 2, String(seed)).map((e) => e.question.kind)
    expect(kinds.sort()).toEqual(['match', 'single'])
  }
})

test('questions of skills that the module does not list are left out', () => {
  expect(drawExam(bankOf([{ exam: 2, lesson: 2 }]), ['other'], 5, 'seed')).toEqual([])
})
