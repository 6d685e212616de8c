import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_QUESTION, QUESTION_KINDS, type WrittenQuestion } from '../written-question'
import { joinQuestionFile, readQuestionFile } from './question-file'
import { writeQuestion } from './write-question'

const SIGNS = [...'abcĂđ09 .,:;#-?!\'"{}[]&*|>%@`~\\/=<…“”ưở']
const words = fc
  .string({ unit: fc.constantFrom(...SIGNS), maxLength: 40 })
  .map((text) => text.replace(/ +/g, ' ').trim())
const long = fc.array(words, { maxLength: 20 }).map((all) => all.join(' ').replace(/ +/g, ' ').trim())
const number = fc.oneof(
  fc.constantFrom('', '0', '1', '2.5', '-3', '007', '1e3', 'hai', 'true', 'null'),
  words,
)
const rowId = fc.constantFrom('a', 'b', 'c', '1', 'x-y', '')
const all = fc.record({
  ...{
    skill: words,
    difficulty: words,
    use: words,
    objective: number,
    mistake: words,
    isScenario: fc.boolean(),
  },
  ...{
    prompt: long,
    review: words,
    explain: long,
    why: long,
    answer: number,
    tolerance: number,
    unit: words,
  },
  options: fc.array(fc.record({ id: rowId, text: words, isRight: fc.boolean(), why: long }), {
    maxLength: 6,
  }),
  items: fc.array(fc.record({ id: rowId, text: words }), { maxLength: 6 }),
  pairs: fc.array(fc.record({ id: rowId, left: words, right: words }), { maxLength: 6 }),
  accept: fc.array(words, { maxLength: 4 }),
  mistakes: fc.array(fc.record({ value: words, why: words }), { maxLength: 4 }),
})
const USED: Record<string, (keyof WrittenQuestion)[]> = {
  single: ['options'],
  multiple: ['options'],
  order: ['items', 'why'],
  match: ['pairs', 'why'],
  number: ['answer', 'tolerance', 'unit', 'mistakes', 'why'],
  text: ['accept', 'mistakes', 'why'],
}
const COMMON = [
  'skill',
  'difficulty',
  'use',
  'objective',
  'mistake',
  'isScenario',
  'prompt',
  'review',
  'explain',
] as const
const anyWritten: fc.Arbitrary<WrittenQuestion> = fc
  .tuple(fc.constantFrom(...QUESTION_KINDS), all)
  .map(([kind, said]) => {
    const kept = [...COMMON, ...(USED[kind] ?? [])].map((key) => [key, said[key as keyof typeof said]])
    return { ...EMPTY_QUESTION, id: 'bai.q01', kind, ...Object.fromEntries(kept) }
  })

const FILE = `# Câu hỏi của bài
- id: bai.q01
  kind: single # một đáp án
  skill: dien-thoai.files
  prompt: Một câu dài, có dấu phẩy và “ngoặc”.
  options:
    - { id: a, text: 'Gửi luôn', why: "Lộ." }
    - { id: b, text: Hỏi lại, right: true }


# về thứ tự
- { id: bai.q02, kind: order, items: [], why: "x" }
-   id: bai.q03
    kind: text
    accept: ["otp"]
`

test('what is written is read again as it was, whatever the texts hold', () => {
  fc.assert(
    fc.property(anyWritten, (question) => {
      const file = readQuestionFile(writeQuestion('', question))
      expect(file?.chunks.map((chunk) => chunk.question)).toEqual([question])
    }),
    { numRuns: 150 },
  )
})

test('a question written over another one leaves the others byte for byte, and says what it was given', () => {
  fc.assert(
    fc.property(anyWritten, fc.constantFrom(0, 1, 2), (question, at) => {
      const file = readQuestionFile(FILE)
      if (!file) throw new Error('unreadable')
      const chunks = file.chunks.map((chunk, i) =>
        i === at ? { ...chunk, text: writeQuestion(chunk.text, question) } : chunk,
      )
      const text = joinQuestionFile({ ...file, chunks })
      const again = readQuestionFile(text)
      expect(again?.chunks[at]?.question).toEqual(question)
      for (const [i, chunk] of file.chunks.entries())
        if (i !== at) expect(again?.chunks[i]?.text).toBe(chunk.text)
    }),
    { numRuns: 150 },
  )
})

test('a file taken apart and joined is the same file', () => {
  for (const text of [
    FILE,
    FILE.replaceAll('\n', '\r\n'),
    FILE.replace(/^/gm, '  '),
    FILE.trimEnd(),
    '# chưa có câu nào\n',
  ]) {
    const file = readQuestionFile(text)
    expect(file && joinQuestionFile(file)).toBe(text)
  }
})

test('saving without a change keeps the remarks and the way of quoting', () => {
  const [first] = readQuestionFile(FILE)?.chunks ?? []
  if (!first?.question) throw new Error('unreadable')
  const written = writeQuestion(first.text, { ...first.question, skill: 'dien-thoai.screen' })
  expect(written).toBe(first.text.replace('dien-thoai.files', 'dien-thoai.screen'))
})

test('a remark above a question belongs to it, lines are counted as in the file', () => {
  const chunks = readQuestionFile(FILE)?.chunks ?? []
  expect(chunks.map(({ from, to }) => [from, to])).toEqual([
    [1, 8],
    [11, 12],
    [13, 15],
  ])
  expect(chunks[1]?.text.startsWith('# về thứ tự')).toBe(true)
})

test('what is no list of questions is not read', () => {
  for (const text of ['a: 1', '- một', '- &x {a: 1}\n- *x', '- [', '[{id: a}]', '- {a: 1}\n---\n- {b: 1}'])
    expect(readQuestionFile(text)).toBeNull()
})

test('a number that was typed stays as it was typed', () => {
  const text = writeQuestion('', {
    ...EMPTY_QUESTION,
    id: 'bai.q01',
    kind: 'number',
    answer: '14',
    tolerance: '0.5',
  })
  expect(text).toContain('answer: 14\n')
  expect(text).toContain('tolerance: 0.5\n')
})

test('a file of tens of thousands of empty groups is put down at once', () => {
  const start = performance.now()
  expect(readQuestionFile('- {}\n'.repeat(19_000))).toBeNull()
  expect(readQuestionFile(`${'# a\n'.repeat(24_000)}- { id: a, kind: text }\n`)?.chunks).toHaveLength(1)
  expect(performance.now() - start).toBeLessThan(2_000)
})
