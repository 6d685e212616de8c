import { expect, test } from 'vitest'
import { contentComplaints } from '#tests/support/content-files'

const jargon = (text: string) =>
  contentComplaints('text-form', { lessons: { 'mo-cua': {} }, spelling: { 'jargon.yaml': text } })

test('a file of composed Unicode with line feeds is fine', () => {
  expect(jargon('link: đường dẫn\n')).toEqual([])
})

test.each([
  ['a byte order mark', '\ufefflink: đường dẫn\n', 'BOM'],
  ['line ends of Windows', 'link: đường dẫn\r\n', 'CRLF'],
  ['a tab', 'link:\tđường dẫn\n', 'Tab'],
  ['accents apart from their letters', 'link: đường dẫn\n'.normalize('NFD'), 'Unicode tổ hợp'],
])('%s is refused with its repair', (_, text, word) => {
  expect(jargon(text)).toEqual([{ file: 'spelling/jargon.yaml', message: expect.stringContaining(word) }])
})
