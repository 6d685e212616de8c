import { expect, test } from 'vitest'
import { messageSize } from './message-size'

test('a short message is huge, a longer one large', () => {
  expect(messageSize('Tên lạ thì dừng')).toBe('huge')
  expect(messageSize('Mất máy: khoá SIM, khoá ngân hàng, khoá máy')).toBe('large')
})

test('an address is written so narrow that it stays on one line', () => {
  expect(messageSize('Nhớ: dichvucong.gov.vn')).toBe('narrow')
})
