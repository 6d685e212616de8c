import { expect, test } from 'vitest'
import { deviceName } from './device-name'

const named = (agent: string) =>
  deviceName(new Request('http://ngo-so.test', { headers: { 'user-agent': agent } }))

test('a device is named by its browser and its system, and by nothing that tells one phone from another', () => {
  expect(
    named(
      'Mozilla/5.0 (Linux; Android 13; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
    ),
  ).toBe('Chrome, Android')
  expect(
    named(
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    ),
  ).toBe('Edge, Windows')
  expect(
    named(
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    ),
  ).toBe('Safari, iPhone')
})

test('a page opened inside Zalo says Zalo', () => {
  expect(
    named(
      'Mozilla/5.0 (Linux; Android 12; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.0.0 Mobile Safari/537.36 Zalo android/12100740',
    ),
  ).toBe('Zalo, Android')
})

test('an unknown device has no name', () => {
  expect(named('curl/8.0')).toBe('')
})
