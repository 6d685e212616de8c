import { afterEach, expect, vi } from 'vitest'

// Noise fails: a test that makes the program complain must say so with vi.mocked(console.error).
const complaint = vi.spyOn(console, 'error')
afterEach(() => {
  const calls = complaint.mock.calls.map((call) => call.join(' '))
  complaint.mockClear()
  expect(calls, 'unexpected console.error').toEqual([])
})
