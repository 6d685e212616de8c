import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { forgetFailures } from './forget-failures.server'
import { hashSecret } from './hash-secret.server'
import { acceptDevice, takeDeviceAttempt } from './known-device-throttle.server'
import { readLockedOut } from './lock-out-queries.server'
import { signIn } from './sign-in.server'

const NOON = new Date('2026-03-01T05:00:00Z')
const at = (seconds: number) => new Date(NOON.getTime() + seconds * 1000)

const attempt = (personId: string, deviceHash: string, seconds = 0) =>
  takeDeviceAttempt({ personId, deviceHash, now: at(seconds) })

test('after five failures on one device it waits, ever longer; another device does not', async () => {
  const personId = await aPerson()
  for (let i = 0; i < 5; i++) expect(await attempt(personId, 'tablet')).toBeNull()
  expect(await attempt(personId, 'tablet', 29)).toEqual({ refusal: 'too-many-attempts', retryAt: at(30) })
  expect(await attempt(personId, 'tablet', 31)).toBeNull()
  expect(await attempt(personId, 'tablet', 32)).toEqual({ refusal: 'too-many-attempts', retryAt: at(91) })
  expect(await attempt(personId, 'laptop', 32)).toBeNull()
})

test('a hundred attempts at once on one device are still five', async () => {
  const personId = await aPerson()
  const all = await Promise.all(Array.from({ length: 100 }, () => attempt(personId, 'script')))
  expect(all.filter((each) => each === null)).toHaveLength(5)
})

test('whoever keeps changing devices is stopped, and the owner’s own device goes on', async () => {
  const personId = await aPerson()
  await acceptDevice({ personId, deviceHash: 'own', now: NOON })
  for (let i = 0; i < 25; i++) expect(await attempt(personId, `new-${i}`)).toBeNull()
  expect(await attempt(personId, 'new-25')).toEqual({ refusal: 'too-many-attempts', retryAt: at(1800) })
  expect(await attempt(personId, 'own')).toBeNull()
  expect(await readLockedOut([personId, await aPerson()], NOON)).toEqual(new Set([personId]))

  await forgetFailures(personId)
  expect(await readLockedOut([personId], NOON)).toEqual(new Set())
  expect(await attempt(personId, 'new-25')).toBeNull()
})

test('what the owner mistyped on a new device is not held against them once they are in', async () => {
  const personId = await aPerson()
  for (let visit = 0; visit < 20; visit++) {
    for (let i = 0; i < 3; i++) expect(await attempt(personId, `lab-${visit}`)).toBeNull()
    await acceptDevice({ personId, deviceHash: `lab-${visit}`, now: NOON })
  }
  for (let i = 0; i < 24; i++) await attempt(personId, `new-${i}`)
  expect(await attempt(personId, 'last')).toBeNull()
  expect(await attempt(personId, 'too-late')).not.toBeNull()
})

test('somebody who keeps knocking at an account does not shut out the device its owner uses', async () => {
  await aPerson({ identifier: 'chu-nha', secretHash: await hashSecret('ngõ-nhà-mình') })
  const enter = (secret: string, deviceHash: string, seconds: number) =>
    signIn({
      identifier: 'chu-nha',
      secret,
      address: '198.51.100.7',
      device: '',
      deviceHash,
      now: at(seconds),
    })
  expect(await enter('ngõ-nhà-mình', 'own', 0)).toMatchObject({ ok: true })
  for (let i = 0; i < 5; i++) expect(await enter('đoán mò', 'other', 1)).not.toHaveProperty('ok')
  expect(await enter('ngõ-nhà-mình', 'other', 2)).toMatchObject({ refusal: 'too-many-attempts' })
  expect(await enter('ngõ-nhà-mình', 'own', 2)).toMatchObject({ ok: true })
})

test('three pictures open no account at the sign-in page', async () => {
  const secretHash = await hashSecret('hen-boat-hat')
  await aPerson({ identifier: 'hoc-tro', secretHash, secretKind: 'pictures' })
  const tried = {
    identifier: 'hoc-tro',
    secret: 'hen-boat-hat',
    address: '198.51.100.8',
    device: '',
    now: NOON,
  }
  expect(await signIn(tried)).toEqual({ refusal: 'wrong-identifier-or-secret' })
})
