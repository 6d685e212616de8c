import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

const messagesAbout = (text: string) =>
  complaints('private-numbers', { body: text }).map(({ message }) => message)

test.each([
  ['0912 345 678', 'số điện thoại'],
  ['0912345678', 'số điện thoại'],
  ['+84 912 345 678', 'số điện thoại'],
  ['0900 123 456', 'số điện thoại'],
  ['024 3825 1234', 'số điện thoại'],
  ['001204005678', 'số căn cước'],
  ['036 204 005 678', 'số căn cước'],
  ['123 405 678', 'số căn cước'],
  ['1903 2845 6612', 'số căn cước'],
  ['19032845661019', 'số tài khoản'],
  ['9704 3600 1234 5678', 'số tài khoản'],
  ['71205689', 'số tài khoản'],
])('%s could be somebody’s %s', (number, kind) => {
  expect(messagesAbout(`Bạn đọc số ${number} trên giấy.`)).toEqual([expect.stringContaining(kind)])
})

test.each([
  '0900 000 012',
  '000 123 456 789',
  '000123456789',
  '000 123 4567',
  '113, 114, 115',
  '113 114 115',
  '156 hoặc 5656',
  '1900.1234',
  '1800 1096',
  '12.000.000 đồng',
  '100.000-200.000 đồng',
  '100000000',
  '22-11-2026',
  '2025-2026',
  '69/2024/NĐ-CP',
  '01021990',
  '12345678',
])('%s is nobody’s', (number) => {
  expect(messagesAbout(`Bạn nhớ ${number} nhé.`)).toEqual([])
})
