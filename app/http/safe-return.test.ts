import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeReturn } from './safe-return'

test('a path of our own is kept with its query and anchor', () => {
  expect(safeReturn('/thi/vneid?cau=3#c3')).toBe('/thi/vneid?cau=3#c3')
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '/..//evil.example',
  '/.//evil.example/x',
  '/%2e//evil.example',
  '/a/..//evil.example',
  '',
])('%j leads home instead of away', (target) => {
  expect(safeReturn(target)).toBe('/')
})

const pieces = fc
  .array(fc.constantFrom('/', '.', '..', '%2e', '\\', '\t', 'evil.example', '?', '#'))
  .map((parts) => `/${parts.join('')}`)

test('whatever is given, a browser stays on this site', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), pieces), (target) => {
      expect(new URL(safeReturn(target), 'https://ngoso.example').origin).toBe('https://ngoso.example')
    }),
  )
})
