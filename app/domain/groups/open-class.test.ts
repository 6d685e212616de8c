import { expect, test } from 'vitest'
import { aCommune } from '#tests/support/commune'
import { db } from '~/db/client.server'
import { openClass } from './open-class.server'

const NOW = new Date('2026-11-29T05:00:00Z')
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

let lastAddress = 0
const anAddress = () => `203.0.113.${++lastAddress}`

async function aClass(prefix: string) {
  const { classId } = await aCommune(prefix)
  const code = `CODE${prefix.toUpperCase()}`
  await db.class.update({ where: { id: classId }, data: { joinCode: code } })
  return { classId, code }
}

test('codes are found however they are typed, and an old code leads nowhere', async () => {
  const { classId, code } = await aClass('k')
  const open = (typed: string) => openClass({ code: typed, address: anAddress(), now: NOW })
  expect(await open(` ${code.toLowerCase().slice(0, 3)} - ${code.slice(3)}`)).toMatchObject({
    ok: true,
    class: { classId },
  })
  await db.class.update({ where: { id: classId }, data: { joinCode: 'NEW7CODE' } })
  for (const typed of [code, '', 'lớp 6A', "' OR 1=1"])
    expect(await open(typed)).toEqual({ refusal: 'unknown-code' })
})

test('three hundred wrong codes from one address are too many; right ones cost nothing', async () => {
  const { code } = await aClass('l')
  const address = anAddress()
  const open = (typed: string, seconds = 0) => openClass({ code: typed, address, now: at(seconds) })
  for (let i = 0; i < 300; i++) await open(`WRONG${i}`)
  expect(await open(code)).toEqual({ refusal: 'too-many-codes', retryAt: at(12) })
  expect(await open('WRONG', 12)).toEqual({ refusal: 'unknown-code' })
  expect(await open(code, 24)).toMatchObject({ ok: true })
  expect(await openClass({ code, address: anAddress(), now: NOW })).toMatchObject({ ok: true })
})
