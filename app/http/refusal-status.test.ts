import { expect, test } from 'vitest'
import { refusalAnswer } from './refusal-status'

const now = new Date('2026-11-22T08:00:00Z')

test('a field to be mended is a bad request, a wrong pair is unauthorised, a taken name is a conflict', () => {
  expect(refusalAnswer({ refusal: 'secret-too-short' }, now)).toEqual({ status: 400 })
  expect(refusalAnswer({ refusal: 'wrong-identifier-or-secret' }, now)).toEqual({ status: 401 })
  expect(refusalAnswer({ refusal: 'identifier-taken' }, now)).toEqual({ status: 409 })
})

test('too many attempts say in seconds when to come back', () => {
  const retryAt = new Date('2026-11-22T08:01:30.500Z')
  expect(refusalAnswer({ refusal: 'too-many-attempts', retryAt }, now)).toEqual({
    status: 429,
    headers: { 'retry-after': '91' },
  })
})
