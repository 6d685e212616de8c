import { expect, test, vi } from 'vitest'
import { aPerson } from '#tests/support/person'
import { hashSecret } from './hash-secret.server'
import { acceptDevice } from './known-device-throttle.server'
import { listPeopleHere } from './people-here-queries.server'
import { readSession } from './read-session.server'
import { signInHere } from './sign-in-here.server'

const NOON = new Date('2026-11-29T05:00:00Z')
const secretHash = await hashSecret('482913')

async function aMember(displayName: string, deviceHash: string, known = {}) {
  const personId = await aPerson({ displayName, secretHash, ...known })
  await acceptDevice({ personId, deviceHash, now: NOON })
  return personId
}

test('a device shows those who signed in on it and are on its list, by given name', async () => {
  const hanh = await aMember('Nguyễn Thị Hạnh', 'phone')
  const po = await aMember('Lò Văn Pó', 'phone')
  const elsewhere = await aMember('Người Khác', 'tablet')
  const unsettled = await aMember('Chưa Có', 'phone', { secretHash: null })
  const shown = await listPeopleHere({
    deviceHash: 'phone',
    personIds: [po, elsewhere, hanh, unsettled, 'nobody'],
  })
  expect(shown.map(({ name }) => name)).toEqual(['Pó', 'Hạnh'])
  expect(await listPeopleHere({ deviceHash: 'phone', personIds: [] })).toEqual([])
  expect(await listPeopleHere({ deviceHash: 'made-up', personIds: [hanh, po] })).toEqual([])
})

test('demonstration people are not shown in production', async () => {
  const personId = await aMember('Ví Dụ', 'demo-phone', { isDemonstration: true })
  expect(await listPeopleHere({ deviceHash: 'demo-phone', personIds: [personId] })).toHaveLength(1)
  vi.stubEnv('NGOSO_MODE', 'production')
  expect(await listPeopleHere({ deviceHash: 'demo-phone', personIds: [personId] })).toEqual([])
  vi.unstubAllEnvs()
})

test('who picks themself still needs the PIN, and guesses are counted on this device', async () => {
  const personId = await aMember('Nguyễn Thị Hạnh', 'kiosk')
  const [here] = await listPeopleHere({ deviceHash: 'kiosk', personIds: [personId] })
  const attempt = (secret: string, personIds = [personId], handle = here?.handle ?? '') =>
    signInHere({
      deviceHash: 'kiosk',
      personIds,
      handle,
      secret,
      address: '192.0.2.9',
      device: '',
      now: NOON,
    })
  expect(await attempt('')).toEqual({ refusal: 'secret-missing' })
  expect(await attempt('111222')).toEqual({ refusal: 'wrong-secret' })
  expect(await attempt('482913', [])).toEqual({ refusal: 'not-here' })
  expect(await attempt('482913', [personId], 'made-up')).toEqual({ refusal: 'not-here' })
  const entered = await attempt('482913')
  if (!('ok' in entered)) throw new Error(entered.refusal)
  expect(await readSession(entered.token, NOON)).toMatchObject({ personId })
  for (let i = 0; i < 5; i++) await attempt('111222')
  expect(await attempt('482913')).toMatchObject({ refusal: 'too-many-attempts' })
})
