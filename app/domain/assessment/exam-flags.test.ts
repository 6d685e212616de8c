import { expect, test } from 'vitest'
import { aSingle } from '#tests/support/question'
import { sigmoid } from '~/lib/logistic'
import { seededRandom } from '~/lib/seeded-random'
import { examFlags } from './exam-flags'
import type { CompanionWrongs } from './flags/alike-answers'
import type { FlaggedAnswer } from './flags/flagged-exam'
import { fastestReading } from './flags/rapid-answers'

const AT = new Date('2026-11-22T08:00:00Z')
const minutesAgo = (minutes: number) => new Date(AT.getTime() - minutes * 60_000)
const OPTIONS = ['Đọc mã cho người gọi', 'Tắt máy', 'Hỏi tên người gọi', 'Gọi lại số ấy'].map((text, at) => ({
  ...{ id: 'abcd'[at] ?? '', text: `${text}, rồi báo cho người nhà và tổ công nghệ số biết ngay` },
  ...(at === 1 && { right: true as const }),
}))

/** A question of four options and about 60 syllables, which takes four seconds at the fastest. */
const question = (id: string) =>
  aSingle({ id, prompt: 'Có người gọi tới và xin mã OTP. Bước tiếp theo đúng là gì?', options: OPTIONS })
const answered = (at: number, known: Partial<FlaggedAnswer> = {}): FlaggedAnswer => ({
  question: question(`q${at}`),
  ...{ easiness: null, answer: 'b', isRight: true, tookMs: 20_000, ...known },
})
const many = (count: number, of: (at: number) => Partial<FlaggedAnswer>) =>
  Array.from({ length: count }, (_, at) => answered(at, of(at)))
const flagsOf = (answers: FlaggedAnswer[], known: Partial<Parameters<typeof examFlags>[0]> = {}) =>
  examFlags({ answers, submittedAt: AT, earlier: null, companions: [], ...known })

test('an exam worked through at a human pace raises nothing', () => {
  expect(flagsOf(many(15, (at) => ({ isRight: at % 4 !== 0 })))).toEqual([])
})

test('many right answers faster than the questions can be read are rapid', () => {
  const answers = many(15, (at) => ({ tookMs: at < 12 ? 2_000 : 20_000 }))
  expect(flagsOf(answers)).toEqual([{ kind: 'rapid', detail: { answers: 12, seconds: 24 } }])
})

test('rapid and wrong, few of them, or not measured at all is nothing to ask about', () => {
  expect(flagsOf(many(15, () => ({ tookMs: 2_000, isRight: false, answer: 'a' })))).toEqual([])
  expect(flagsOf(many(15, (at) => ({ tookMs: at < 7 ? 2_000 : 20_000 })))).toEqual([])
  expect(flagsOf(many(15, () => ({ tookMs: null })))).toEqual([])
})

test('nobody is asked to read longer than ten seconds', () => {
  const long = aSingle({ prompt: Array.from({ length: 400 }, () => 'chữ').join(' ') })
  expect(fastestReading(long)).toBe(10_000)
  expect(fastestReading(question('q'))).toBeGreaterThan(3_000)
})

test('hard questions right and easy ones wrong do not fit together', () => {
  const answers = many(15, (at) =>
    at < 8 ? { easiness: -1, isRight: true } : { easiness: 2.5, isRight: false },
  )
  expect(flagsOf(answers)).toEqual([{ kind: 'misfit', detail: { hardRight: 8, easyWrong: 7 } }])
})

test('easy questions right and hard ones wrong is what everybody does', () => {
  expect(flagsOf(many(15, (at) => ({ easiness: at < 8 ? 2.5 : -1, isRight: at < 8 })))).toEqual([])
})

test("nobody is doubted on an author's guess at the difficulty", () => {
  const answers = many(15, (at) => ({ easiness: at < 9 ? (at % 2 ? -2 : 3) : null, isRight: at % 2 === 1 }))
  expect(flagsOf(answers)).toEqual([])
})

const wrongAlike = (count: number): CompanionWrongs =>
  new Map(Array.from({ length: count }, (_, at) => [`q${at}`, '"a"']))

test('wrong in the same way in many questions is alike, in a few is not', () => {
  const answers = many(15, (at) => ({ isRight: at >= 12, answer: at < 12 ? 'a' : 'b' }))
  expect(flagsOf(answers, { companions: [wrongAlike(12)] })).toEqual([
    { kind: 'alike', detail: { same: 12, both: 12 } },
  ])
  expect(flagsOf(answers, { companions: [wrongAlike(5)] })).toEqual([])
})

test('right in the same way says nothing', () => {
  expect(
    flagsOf(
      many(15, () => ({})),
      { companions: [new Map()] },
    ),
  ).toEqual([])
})

test('from the level of guessing to all right within minutes is a jump', () => {
  const earlier = { asked: 15, answered: 15, right: 4, submittedAt: minutesAgo(9) }
  expect(
    flagsOf(
      many(15, () => ({})),
      { earlier },
    ),
  ).toEqual([{ kind: 'jump', detail: { before: 4, beforeAsked: 15, asked: 15, minutes: 9 } }])
})

test('no jump after an hour of reading, after an exam left empty, or to less than all right', () => {
  const earlier = { asked: 15, answered: 15, right: 4, submittedAt: minutesAgo(9) }
  const all = many(15, () => ({}))
  expect(flagsOf(all, { earlier: { ...earlier, submittedAt: minutesAgo(61) } })).toEqual([])
  expect(flagsOf(all, { earlier: { ...earlier, answered: 3, right: 1 } })).toEqual([])
  expect(
    flagsOf(
      many(15, (at) => ({ isRight: at > 0 })),
      { earlier },
    ),
  ).toEqual([])
})

const EXAMS = 1_500
const easeOf = (at: number) => ((at * 7) % 10) / 3 - 1

/** A normal deviate (Box and Muller). */
const normal = (random: () => number) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/**
 * Honest people of a class of 45 who sit one paper (the worst case: they share every question): abilities differ, times are
 * lognormal (van der Linden 2006) about the pace of reading, wrong options are chosen unevenly, and the easiness that the
 * flag knows was measured from fifty answers. All of them sat it twenty minutes before, when they knew a little less.
 */
function honestExams(seed: string): ReturnType<typeof examFlags>[] {
  const random = seededRandom(seed)
  const sat: CompanionWrongs[] = []
  return Array.from({ length: EXAMS }, () => {
    const [ability, pace, size] = [1 + normal(random), 0.3 * normal(random), 10 + Math.floor(16 * random())]
    const answers = many(size, (at) => {
      const truth = easeOf(at)
      const isRight = random() < sigmoid(ability - 0.5 + truth)
      const chance = random()
      const answer = isRight ? 'b' : chance < 0.6 ? 'a' : chance < 0.9 ? 'c' : 'd'
      const tookMs = Math.round(18_000 * Math.exp(pace + 0.5 * normal(random)))
      return { easiness: truth + 0.33 * normal(random), isRight, answer, tookMs }
    })
    const before = Array.from({ length: size }, (_, at) => random() < sigmoid(ability - 1 + easeOf(at)))
    const right = before.filter(Boolean).length
    const earlier = { asked: size, answered: size, right, submittedAt: minutesAgo(20) }
    const flags = examFlags({ answers, submittedAt: AT, earlier, companions: sat.slice(-44) })
    sat.push(
      new Map(
        answers.flatMap(({ question: { id }, answer, isRight }) =>
          isRight ? [] : [[id, JSON.stringify(answer)]],
        ),
      ),
    )
    return flags
  })
}

test('of honest exams each pattern falls on one in a hundred at most, all together on one in fifty', () => {
  const exams = honestExams('honest')
  const share = (kind: string) =>
    exams.filter((flags) => flags.some((flag) => flag.kind === kind)).length / EXAMS
  const shares = {
    rapid: share('rapid'),
    misfit: share('misfit'),
    alike: share('alike'),
    jump: share('jump'),
  }
  for (const each of Object.values(shares)) expect(each).toBeLessThanOrEqual(0.01)
  expect(exams.filter((flags) => flags.length > 0).length / EXAMS).toBeLessThanOrEqual(0.02)
}, 60_000)
