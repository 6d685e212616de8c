import { expect, test } from 'vitest'
import { readQuestionBank } from '~/domain/authoring/read-question-bank.server'
import { bankFindingWords } from './bank-finding-words'
import { bankWords } from './bank-words'

test('a trainer reads where, what and how to write it well', async () => {
  const bank = await readQuestionBank(
    'a.gift',
    new TextEncoder().encode('Viết về làng bạn.{}\n\nNước {=1} và {=2}.\n'),
  )
  if ('refusal' in bank) throw new Error(bank.refusal)
  const told = bank.findings.map(
    (finding) =>
      `${bankFindingWords.vi.place(finding.place)}: ${bankFindingWords.vi.sentences[finding.code](finding)}`,
  )
  expect(told).toEqual([
    'dòng 1: Chưa lấy câu này: loại câu là tự luận. Ngõ Số có: một đáp án, nhiều đáp án, xếp thứ tự, nối cặp, điền số, điền chữ. Hãy viết lại theo một loại ấy.',
    'dòng 3: Chưa lấy câu này: có nhiều chỗ trống trong một câu. Hãy tách ra, mỗi câu một chỗ trống. Ví dụ: Hai cộng hai là {=4}',
  ])
})

test('every sentence ends, in both languages', () => {
  for (const words of [bankFindingWords.vi, bankFindingWords.en]) {
    for (const [code, sentence] of Object.entries(words.sentences)) {
      const finding = { code: code as 'gap', place: { line: 1 }, question: 'Hỏi?', value: 'x' }
      expect(sentence(finding).length, code).toBeGreaterThan(10)
    }
  }
  for (const { refusals, missing, leftOut } of [bankWords.vi, bankWords.en]) {
    const all = [
      ...Object.values(refusals),
      ...Object.values(missing).map((say) => say(1)),
      ...Object.values(leftOut).map((say) => say('x')),
    ]
    for (const sentence of all) expect(sentence).toMatch(/[.}]$/)
  }
})
