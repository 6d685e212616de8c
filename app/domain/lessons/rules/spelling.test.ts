import { expect, test } from 'vitest'
import { complaints, drawing, singleChoice } from '#tests/support/lesson-input'

const lists = {
  names: new Set(['VNeID', 'Wi-Fi', 'App Store', 'pin']),
  jargon: new Map([['link', 'đường dẫn']]),
}
const words = (body: string) =>
  complaints('spelling', { body, lists }).map(({ message }) => message.split('”')[0])

test('Vietnamese words, listed names, numbers and addresses are fine', () => {
  const text =
    'Bạn mở VNeID ở App Store, nối Wi-Fi, xem pin. Pin đầy thì vào dichvucong.gov.vn. Lớp 6A, nhóm B, tệp giay-ra-vien.'
  expect(words(text)).toEqual([])
})

test('a word that is no syllable and no name is refused, in any capitals', () => {
  expect(words('Ngườ bạn mở vneid, bẠn vào nghành.')).toEqual(['“Ngườ', '“vneid', '“bẠn', '“nghành'])
})

test('the message shows the word among its neighbours, and the tone mark in its place', () => {
  const [found] = complaints('spelling', { body: 'Nút này to qúa bạn ạ.' })
  expect(found?.message).toContain('“qúa” (trong “Nút này to qúa bạn ạ.”)')
  expect(found?.message).toContain('Có phải là “quá”?')
})

test('a word that has a plain one is left to the rule about jargon', () => {
  expect(words('Bạn gửi link.')).toEqual([])
})

test('questions and drawings are read too; what people type may be anything', () => {
  const parts = {
    questions: [singleChoice({ prompt: 'Bước tiêp theo là gì?' })],
    frontMatter: { keywords: ['wfi'] },
    media: { 'cua.svg': drawing('<text x="1" y="2">Mở cưảa</text>') },
  }
  const found = complaints('spelling', parts)
  expect(found.map(({ message }) => message.split('”')[0])).toEqual(['“cưảa', '“tiêp'])
})
