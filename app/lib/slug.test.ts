import { expect, test } from 'vitest'
import { slug } from './slug'

test('a Vietnamese heading becomes an address without accents', () => {
  expect(slug('Chuẩn bị gì trước khi đi làm?')).toBe('chuan-bi-gi-truoc-khi-di-lam')
})
