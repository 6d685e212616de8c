import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyBank } from '#tests/support/any-bank-question'
import { asItComesBack, asQuestion } from '#tests/support/imported-question'
import { aMatch, aMultiple, aNumber, anOrder, aSingle, aText } from '#tests/support/question'
import type { Question } from '../lessons/question'
import { BANK_FORMATS, type BankFormat } from './bank-format'
import { readBankText } from './question-formats/read-bank-text'
import { readQuestionBank } from './read-question-bank.server'
import { writeQuestionBank } from './write-question-bank.server'

const TITLE = { name: 'Wi-Fi và SIM', category: 'Bài 6.2' }

/** There and back: what was written, and what came of it as our questions. */
async function trip(format: BankFormat, questions: readonly Question[]) {
  const file = await writeQuestionBank(format, questions, TITLE)
  const bank =
    format === 'xlsx'
      ? await readQuestionBank(file.name, file.bytes)
      : readBankText(new TextDecoder().decode(file.bytes))
  const stayed = new Set(
    file.leftOut.filter(({ code }) => code === 'kind' || code === 'signs').map((one) => one.questionId),
  )
  const sent = questions.filter((question) => !stayed.has(question.id))
  if ('refusal' in bank)
    return { file, bank: { questions: [], findings: [] }, back: [], sent, refusal: bank.refusal }
  return { file, bank, back: bank.questions.map(asQuestion), sent }
}

test.each(['gift', 'moodle-xml'] as const)(
  'whatever our questions say, %s gives it back',
  { timeout: 120_000 },
  async (format) => {
    await fc.assert(
      fc.asyncProperty(anyBank, async (questions) => {
        const { file, back, sent } = await trip(format, questions)
        expect(back).toEqual(sent.map((question) => asItComesBack(question, file.leftOut)))
        // The second time nothing moves any more, down to the last byte.
        const second = await trip(format, back)
        const third = await trip(format, second.back)
        expect(second.back).toEqual(back)
        expect(third.file.bytes).toEqual(second.file.bytes)
      }),
      { numRuns: 150 },
    )
  },
)

test('whatever our questions say, Excel gives it back', { timeout: 120_000 }, async () => {
  const questions = fc
    .sample(anyBank, { numRuns: 110, seed: 77 })
    .flat()
    .map((one, at) => ({ ...one, id: `q.${at}` }))
  const { file, back, sent } = await trip('xlsx', questions)
  expect(sent.length).toBeGreaterThan(questions.length / 2)
  expect(back).toEqual(sent.map((question) => asItComesBack(question, file.leftOut)))
  expect((await trip('xlsx', back)).back).toEqual(back)
})

test('Aiken gives back what single choices ask and which option is right, and names the rest', async () => {
  await fc.assert(
    fc.asyncProperty(anyBank, async (questions) => {
      const { file, back, sent } = await trip('aiken', questions)
      const core = (question: Question) => {
        const { prompt, options } = asItComesBack(question, []) as Extract<Question, { kind: 'single' }>
        return { prompt, options: options.map(({ text, right }) => ({ text, right })) }
      }
      expect(back.map(core)).toEqual(sent.map(core))
      const others = questions.filter(({ kind }) => kind !== 'single').map(({ id }) => id)
      expect(file.leftOut.filter(({ code }) => code === 'kind').map((one) => one.questionId)).toEqual(others)
    }),
    { numRuns: 100 },
  )
})

test('every kind travels in Moodle XML with nothing left out', async () => {
  const kinds = [aSingle, aMultiple, anOrder, aMatch, aNumber, aText].map((make, at) =>
    make({ id: `q.${at}` }),
  )
  const { file, bank } = await trip('moodle-xml', kinds)
  expect(file.leftOut).toEqual([])
  expect(bank.findings).toEqual([])
  expect(bank.questions.map(({ kind }) => kind)).toEqual(kinds.map(({ kind }) => kind))
  expect(bank.questions.map(({ category }) => category)).toEqual(kinds.map(() => 'Bài 6.2'))
})

test('GIFT names what it cannot hold: the why of pairs and orders, and units', async () => {
  const { file } = await trip('gift', [anOrder({ id: 'o' }), aMatch({ id: 'm' }), aNumber({ id: 'n' })])
  expect(file.leftOut.map(({ questionId, code, value }) => [questionId, code, value])).toEqual([
    ['o', 'why', 'Soát lại trước khi gửi.'],
    ['m', 'why', 'Hãy xem ai phải có mặt.'],
    ['n', 'unit', 'tuổi'],
  ])
})

test('a sheet without questions is the template; the file is named after its title', async () => {
  const file = await writeQuestionBank('xlsx', [], { name: '../../Câu hỏi: Wi-Fi', category: '' })
  expect(file.name).toBe('cau-hoi-wi-fi.xlsx')
  expect(await readQuestionBank(file.name, file.bytes)).toEqual({ refusal: 'no-rows' })
})

test('a cell that looks like a formula stays text', async () => {
  const risky = aSingle({ id: 'q', prompt: '=HYPERLINK("http://a.example")' })
  const { bank } = await trip('xlsx', [risky])
  expect(bank.questions[0]?.prompt).toBe('=HYPERLINK("http://a.example")')
})

test.each(BANK_FORMATS)('%s takes an empty bank', async (format) => {
  const file = await writeQuestionBank(format, [], TITLE)
  expect(file.leftOut).toEqual([])
})
