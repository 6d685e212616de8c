import { expect, test } from 'vitest'
import { keepUncached } from './keep-uncached'

function kept(cookie: string, cacheControl?: string): string | null {
  const request = new Request('http://ngo-so.test/ho-so', { headers: { cookie } })
  const response = new Response('', cacheControl ? { headers: { 'cache-control': cacheControl } } : {})
  keepUncached(request, response)
  return response.headers.get('cache-control')
}

test('no page of somebody who is signed in is kept', () => {
  expect(kept('ngoso_phien=abc')).toBe('no-store')
  expect(kept('ngoso_chu=2; ngoso_phien=abc', 'private, no-cache')).toBe('no-store')
  expect(kept('ngoso_phien=abc', 'private, max-age=60')).toBe('no-store')
})

test('a guest’s page may come back after asking, and what is the same for all stays kept', () => {
  expect(kept('')).toBe('private, no-cache')
  expect(kept('ngoso_phien=; ngoso_chu=2')).toBe('private, no-cache')
  expect(kept('my-ngoso_phien=abc')).toBe('private, no-cache')
  expect(kept('ngoso_phien=abc', 'public, max-age=31536000, immutable')).toBe(
    'public, max-age=31536000, immutable',
  )
})
