import { expect, test } from 'vitest'
import { isCrossSiteWrite } from './cross-site-write'

const own = 'https://ngoso.example'
const post = (headers: Record<string, string>) => new Request(`${own}/dang-nhap`, { method: 'POST', headers })

test('a form of our own page may write', () => {
  expect(isCrossSiteWrite(post({ origin: own, 'sec-fetch-site': 'same-origin' }), own)).toBe(false)
})

test('a form on another site may not', () => {
  expect(isCrossSiteWrite(post({ origin: 'https://evil.example' }), own)).toBe(true)
  expect(isCrossSiteWrite(post({ origin: own, 'sec-fetch-site': 'cross-site' }), own)).toBe(true)
  expect(isCrossSiteWrite(post({ origin: own, 'sec-fetch-site': 'same-site' }), own)).toBe(true)
})

test('a sandboxed frame, whose origin is null, may not', () => {
  expect(isCrossSiteWrite(post({ origin: 'null' }), own)).toBe(true)
})

test('reading is always allowed', () => {
  const get = new Request(own, { headers: { 'sec-fetch-site': 'cross-site' } })
  expect(isCrossSiteWrite(get, own)).toBe(false)
})

test('a proxy that speaks HTTPS for us does not make our own pages foreign', () => {
  expect(isCrossSiteWrite(post({ origin: own }), 'http://ngoso.example')).toBe(false)
  expect(isCrossSiteWrite(post({ origin: 'https://ngoso.example.evil' }), own)).toBe(true)
})
