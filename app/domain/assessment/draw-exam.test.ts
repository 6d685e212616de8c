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

const anyMeetings = fc.dictionary(
  fc.tuple(fc.nat(7), fc.nat(15)).map(([skill, at]) => `s${skill}.q${at}`),
  fc.integer({ min: 1, max: 5 }),
)

test('of what is kept for exams, and of the rest, questions never met come first, then those met longest ago', () => {
  fc.assert(
    fc.property(
      ...([anyStocks, anyMeetings, fc.integer({ min: 1, max: 40 }), fc.string()] as const),
      (stocks, meetings, count, seed) => {
        const lastMet = new Map(Object.entries(meetings))
        const bank = bankOf(stocks)
        const drawn = drawExam(bank, skillsOf(stocks), count, seed, lastMet)
        const ids = new Set(drawn.map(({ question }) => question.id))
        const met = (list: typeof bank) => list.map(({ question }) => lastMet.get(question.id) ?? 0)
        for (const skill of skillsOf(stocks)) {
          for (const use of ['exam', 'lesson']) {
            const own = bank.filter(({ question }) => question.skill === skill && question.use === use)
            const taken = met(own.filter(({ question }) => ids.has(question.id)))
            const left = met(own.filter(({ question }) => !ids.has(question.id)))
            expect(Math.max(0, ...taken)).toBeLessThanOrEqual(Math.min(Number.POSITIVE_INFINITY, ...left))
          }
        }
      },
    ),
  )
})

test('the promises of the draw hold whatever was met, and the same meetings draw the same', () => {
  fc.assert(
    fc.property(anyStocks, anyMeetings, fc.integer({ min: 1, max: 40 }), (stocks, meetings, count) => {
      const lastMet = new Map(Object.entries(meetings))
      const drawn = drawExam(bankOf(stocks), skillsOf(stocks), count, 'seed', lastMet)
      expect(drawExam(bankOf(stocks), skillsOf(stocks), count, 'seed', lastMet)).toEqual(drawn)
      for (const [at, { exam }] of stocks.entries()) {
        const share = drawn.filter((e) => e.question.skill === `s${at}`)
        const kept = share.filter((e) => e.question.use === 'exam').length
        expect(kept).toBeGreaterThanOrEqual(Math.min(exam, Math.ceil(share.length / 2)))
      }
    }),
  )
})

test('a question kept for exams takes the place of one from the lesson that was met', () => {
  const [bank, lessonMet] = [bankOf([{ exam: 4, lesson: 8 }]), new Map<string, number>()]
  for (let at = 4; at < 12; at++) lessonMet.set(`s0.q${at}`, 1)
  const uses = drawExam(bank, ['s0'], 4, 'seed', lessonMet).map(({ question }) => question.use)
  expect(uses).toEqual(['exam', 'exam', 'exam', 'exam'])
})

test('among the questions never met chance alone chooses: over many seeds each comes about as often', () => {
  const singles = Array.from({ length: 10 }, (_, at) => ({
    question: aSingle({ id: `s0.q${at}`, skill: 's0' }),
  }))
  const times = new Map<string, number>()
  for (let seed = 0; seed < 1000; seed++)
    for (const { question } of drawExam(singles, ['s0'], 2, String(seed), new Map([['s0.q0', 1]])))
      times.set(question.id, (times.get(question.id) ?? 0) + 1)
  expect(times.get('s0.q0')).toBeUndefined()
  for (let at = 1; at < 10; at++) expect(Math.abs((times.get(`s0.q${at}`) ?? 0) - 222)).toBeLessThan(70)
})
