import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitSentences } from './split-sentences'

const sentences = (text: string, most?: number) =>
  splitSentences(text, most).map(({ start, end }) => text.slice(start, end))

test('a text is split at full stops, question and exclamation marks', () => {
  expect(sentences('Vì sao? Vì sổ gốc sai. Sửa ngay!')).toEqual(['Vì sao?', 'Vì sổ gốc sai.', 'Sửa ngay!'])
})

test('a sentence in quotation marks ends with them, one inside another does not end it', () => {
  expect(sentences('Nói: “Tôi muốn làm mức 02.” Bạn điền phiếu.')).toEqual([
    'Nói: “Tôi muốn làm mức 02.”',
    'Bạn điền phiếu.',
  ])
  expect(sentences('Bấm “Từ chối?” rồi gỡ nó.')).toEqual(['Bấm “Từ chối?” rồi gỡ nó.'])
  expect(sentences('Chờ một chút. “Không được!”')).toEqual(['Chờ một chút.', '“Không được!”'])
})

test.each([
  'Bác ở TP. Huế và P. Thuận Hóa.',
  'Gặp ThS. Lan hoặc BS. Minh.',
  '1. Mở ứng dụng',
  'Cả nước có 3.321 xã.',
  'Từ ngày 01.07.2026 thì mở dichvucong.gov.vn để nộp.',
  'Mang thẻ, SIM, v.v. và điện thoại.',
  'Ừ… thì cũng được.',
  'Tệp có đuôi .apk là tệp lạ.',
])('“%s” is one sentence', (text) => {
  expect(sentences(text)).toEqual([text])
})

test('what stands before an ending that looks like an abbreviation still ends', () => {
  expect(sentences('Mang thẻ, SIM, v.v. Bạn đi sớm.')).toEqual(['Mang thẻ, SIM, v.v.', 'Bạn đi sớm.'])
  expect(sentences('Chờ đã… Bạn xem lại.')).toEqual(['Chờ đã…', 'Bạn xem lại.'])
  expect(sentences('Gọi 113. 5 phút sau họ tới.')).toEqual(['Gọi 113.', '5 phút sau họ tới.'])
  expect(sentences('Mở dichvucong.gov.vn. Rồi đăng nhập.')).toEqual([
    'Mở dichvucong.gov.vn.',
    'Rồi đăng nhập.',
  ])
})

test('a line without a full stop is a sentence, an empty one is none', () => {
  expect(sentences('  Thẻ căn cước bản thật ')).toEqual(['Thẻ căn cước bản thật'])
  expect(sentences(' \n ')).toEqual([])
})

test('a long sentence is cut at the comma nearest its middle, and nothing is lost', () => {
  const text =
    'Mang theo điện thoại, ảnh chụp tin nhắn, số gọi đến, số tài khoản nếu đã mất tiền, và giờ xảy ra.'
  expect(sentences(text, 60)).toEqual([
    'Mang theo điện thoại, ảnh chụp tin nhắn, số gọi đến,',
    'số tài khoản nếu đã mất tiền, và giờ xảy ra.',
  ])
  expect(sentences(text, 60).join(' ')).toBe(text)
})

test('a long sentence without a comma is cut between words, a word never', () => {
  expect(sentences('một hai ba bốn năm sáu bảy tám chín mười', 25)).toEqual([
    'một hai ba bốn năm',
    'sáu bảy tám chín mười',
  ])
  expect(sentences('a'.repeat(40), 25)).toEqual(['a'.repeat(40)])
})

test('numbers with a comma inside are not cut there', () => {
  const text = 'Phần mềm nặng 3,5 phần của cả bộ nhớ trong máy'
  expect(sentences(text, 40).join('|')).not.toContain('3,|5')
})

test('whatever the text, its sentences follow each other and leave out nothing but white space', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'Đ', '1', '.', '?', '…', ',', '”', '“', ' ', '\n'),
    maxLength: 300,
  })
  fc.assert(
    fc.property(text, (any) => {
      const said = sentences(any, 40)
      expect(said.join('').replace(/\s/g, '')).toBe(any.replace(/\s/g, ''))
      expect(said.every((sentence) => sentence !== '' && sentence === sentence.trim())).toBe(true)
    }),
  )
})
