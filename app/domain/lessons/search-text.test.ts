import { expect, test } from 'vitest'
import { searchText } from './search-text'

test('what was typed is kept, without spaces around it', () => {
  expect(searchText('  Mật khẩu <b> ')).toEqual({ text: 'Mật khẩu <b>', isCut: false })
})

test('control characters, marks of direction and broken letters become spaces', () => {
  expect(searchText('a\u0000b\u202Ec\ud800d\ne').text).toBe('a b c d e')
})

test('of a very long text the beginning is kept, and it is said', () => {
  const { text, isCut } = searchText('mật khẩu '.repeat(1_200))
  expect(isCut).toBe(true)
  expect(text.length).toBeLessThanOrEqual(200)
  expect(text.startsWith('mật khẩu mật khẩu')).toBe(true)
})

test('a letter that takes two units is not cut through', () => {
  expect([...searchText('😀'.repeat(201)).text]).toHaveLength(200)
})
