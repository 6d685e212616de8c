import { expect, test } from 'vitest'
import { textTable } from '~/lib/text-table.server'
import { missingParts } from './missing-parts'
import { readQuestionBank } from './read-question-bank.server'

const bytes = (text: string) => new TextEncoder().encode(text)

async function sheet(headers: string[], ...rows: string[][]) {
  const columns = headers.map((title) => ({ title, width: 10 }))
  const bank = await readQuestionBank('cau-hoi.xlsx', await textTable({ sheet: 'Câu hỏi', columns, rows }))
  if ('refusal' in bank) throw new Error(bank.refusal)
  return bank
}

test('a teacher’s own sheet: other headers, letters for the right answers, no column of kinds', async () => {
  const { questions } = await sheet(
    ['STT', 'Nội dung câu hỏi', 'A', 'B', 'C', 'Đáp án'],
    ['1', 'Hỏi một?', 'x', 'y', 'z', 'b'],
    ['2', 'Hỏi hai?', 'x', 'y', 'z', 'A và C'],
    ['3', 'Hỏi ba?', '', '', '', 'Sai'],
  )
  expect(questions).toMatchObject([
    { kind: 'single', place: { sheet: 'Câu hỏi', row: 2 }, options: [{}, { text: 'y', isRight: true }, {}] },
    { kind: 'multiple', options: [{ isRight: true }, { isRight: false }, { isRight: true }] },
    { kind: 'single', options: [{ text: 'Đúng' }, { text: 'Sai', isRight: true }] },
  ])
})

test('the template’s words for kinds and levels; what is none is named with its row', async () => {
  const { questions, findings } = await sheet(
    ['Loại câu', 'Câu hỏi', 'Đáp án đúng', 'Phương án A', 'Phương án B', 'Vì sao sai A', 'Mức độ', 'Kỹ năng'],
    ['Xếp thứ tự', 'Xếp.', '', 'Mở', 'Gửi', '', 'dễ', 'a.b'],
    ['Nối cặp', 'Nối.', '', 'Mức 1 → ở nhà', 'Mức 2 -> công an', '', 'rất khó', 'Kỹ năng số'],
    ['Điền số', 'Mấy?', '16', '2', '', 'Đó là giờ chờ.', 'VỪA', ''],
    ['Tự luận', 'Viết.', '', '', '', '', '', ''],
  )
  expect(questions).toMatchObject([
    { kind: 'order', items: ['Mở', 'Gửi'], difficulty: 'easy', skill: 'a.b' },
    {
      kind: 'match',
      pairs: [{ left: 'Mức 1', right: 'ở nhà' }, { left: 'Mức 2' }],
      difficulty: '',
      skill: '',
    },
    { kind: 'number', answer: 16, mistakes: [{ value: '2', why: 'Đó là giờ chờ.' }], difficulty: 'medium' },
  ])
  expect(findings.map(({ code, place, value }) => [code, place, value])).toEqual([
    ['unknown-value', { sheet: 'Câu hỏi', row: 3 }, 'Kỹ năng số'],
    ['unknown-value', { sheet: 'Câu hỏi', row: 3 }, 'rất khó'],
    ['unknown-kind', { sheet: 'Câu hỏi', row: 5 }, 'Tự luận'],
  ])
})

test('a .csv is read as a sheet', async () => {
  const bank = await readQuestionBank(
    'a.CSV',
    bytes('Câu hỏi;Đáp án đúng;Phương án A;Phương án B\nHỏi?;A;x;y\n'),
  )
  expect(bank).toMatchObject({ questions: [{ kind: 'single', options: [{ isRight: true }, {}] }] })
})

test('Aiken, with its answer in English or Vietnamese; a question without one is named', async () => {
  const text = 'Hỏi một?\nA. x\nB) y\nANSWER: B\n\nHỏi hai?\nA. x\nB. y\n\nHỏi\nba?\na) x\nb) y\nĐáp án: a\n'
  const bank = await readQuestionBank('a.txt', bytes(text))
  expect(bank).toMatchObject({
    questions: [
      { prompt: 'Hỏi một?', options: [{}, { text: 'y', isRight: true }], place: { line: 1 } },
      { prompt: 'Hỏi ba?', options: [{ isRight: true }, {}], place: { line: 10 } },
    ],
    findings: [{ code: 'broken-question', place: { line: 6 }, question: 'Hỏi hai?' }],
  })
})

test('what is still missing is told and nothing is made up', async () => {
  const bank = await readQuestionBank('a.gift', bytes('Hỏi?{=x ~y ~z#Vì thế.}'))
  if ('refusal' in bank) throw new Error(bank.refusal)
  expect(bank.questions.map(missingParts)).toEqual([
    [
      ...[
        { part: 'explain' },
        { part: 'skill' },
        { part: 'difficulty' },
        { part: 'use' },
        { part: 'review' },
      ],
      ...[{ part: 'objective' }, { part: 'option-why', at: 2 }],
    ],
  ])
})

test('a number that belongs to a person is noticed', async () => {
  const bank = await readQuestionBank('a.gift', bytes('Căn cước 001099012345 của ai?{=x ~y}'))
  expect(bank).toMatchObject({ findings: [{ code: 'personal-number' }] })
})

test.each([
  ['', 'file-empty'],
  ['Chào bạn.', 'not-a-bank'],
  ['<html><body>{}</body></html>', 'not-a-bank'],
  ['\u0000\u0001\u0002', 'not-a-bank'],
  ['// {} \n', 'no-questions'],
])('"%s" is refused: %s', async (text, refusal) => {
  expect(await readQuestionBank('a.txt', bytes(text))).toEqual({ refusal })
})
