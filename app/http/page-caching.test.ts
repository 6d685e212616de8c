import { expect, test } from 'vitest'
import { pageCaching } from './page-caching'

const kept = (cookie: string) => pageCaching(new Request('http://ngo-so.test/ho-so', { headers: { cookie } }))

test('no page of somebody who is signed in is kept', () => {
  expect(kept('ngoso_phien=abc')).toBe('no-store')
  expect(kept('ngoso_chu=2; ngoso_phien=abc')).toBe('no-store')
})

test('a guest’s page may come back after asking', () => {
  expect(kept('')).toBe('private, no-cache')
  expect(kept('ngoso_phien=; ngoso_chu=2')).toBe('private, no-cache')
  expect(kept('my-ngoso_phien=abc')).toBe('private, no-cache')
})
