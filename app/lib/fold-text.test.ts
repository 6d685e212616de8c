import { expect, test } from 'vitest'
import { foldText } from './fold-text'

test('accents, case and doubled spaces do not matter', () => {
  expect(foldText('  Lịch SỬ   yêu cầu ')).toBe('lich su yeu cau')
  expect(foldText('Đồng Chùa')).toBe('dong chua')
})

test('where the tone mark is placed does not matter', () => {
  expect(foldText('Hoà thuý')).toBe(foldText('Hòa thúy'))
})

test('composed and decomposed letters are the same', () => {
  expect(foldText('ưỡ'.normalize('NFD'))).toBe(foldText('ưỡ'.normalize('NFC')))
})
