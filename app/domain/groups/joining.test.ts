import { expect, test, vi } from 'vitest'
import { aCommune, joinClass as put } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { hashSecret } from '~/domain/accounts/hash-secret.server'
import type { Picture } from '~/domain/accounts/picture-secret'
import { readSession } from '~/domain/accounts/read-session.server'
import { addNames } from './add-names.server'
import { enterClass } from './enter-class.server'
import { joinClass } from './join-class.server'
import { joinClassAsSelf } from './join-class-as-self.server'
import { readJoinClass } from './join-queries.server'
import { openClass } from './open-class.server'

const NOW = new Date('2026-11-29T05:00:00Z')
const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
const pictures = (...chosen: Picture[]) => ({ kind: 'pictures' as const, pictures: chosen })
const OWN = pictures('hen', 'boat', 'hat')
const OTHER = pictures('hat', 'boat', 'hen')

let lastAddress = 0
const anAddress = () => `198.51.100.${++lastAddress}`

async function aClass(prefix: string, names = 'Trần Quang Minh\nLý A Páo') {
  const { classId, ...places } = await aCommune(prefix)
  const code = `CODE${prefix.toUpperCase()}`
  await db.class.update({ where: { id: classId }, data: { joinCode: code } })
  const viewer = {
    personId: 'teacher',
    roles: [{ kind: 'trainer' as const, scopeKind: 'class' as const, scopeId: classId }],
  }
  await addNames({ viewer, classId, text: names, now: NOW })
  const found = await readJoinClass({ code, address: anAddress(), now: NOW })
  const idOf = (label: string) =>
    ('ok' in found ? found.names.find((name) => name.label === label)?.personId : undefined) ?? ''
  const enter = (
    personId: string,
    secret: Parameters<typeof enterClass>[0]['secret'],
    deviceHash = 'tablet',
    seconds = 0,
  ) =>
    enterClass({
      code,
      personId,
      secret,
      address: '198.51.100.250',
      deviceHash,
      device: 'Chrome',
      now: at(seconds),
    })
  const join = (displayName: string, secret = OWN as Parameters<typeof joinClass>[0]['secret']) =>
    joinClass({
      code,
      displayName,
      secret,
      address: anAddress(),
      locale: 'vi',
      deviceHash: 'tablet',
      device: '',
      now: NOW,
    })
  return { classId, code, viewer, idOf, enter, join, ...places }
}

test('a name on the list is claimed with three pictures, and opened again by them alone', async () => {
  const { idOf, enter } = await aClass('a')
  const personId = idOf('Minh')
  const first = await enter(personId, OWN)
  if (!('ok' in first)) throw new Error(first.refusal)
  expect(first.isFirst).toBe(true)
  expect(await readSession(first.token, NOW)).toMatchObject({ personId, displayName: 'Trần Quang Minh' })
  const { secretHash, secretKind } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  expect(secretKind).toBe('pictures')
  expect(secretHash).toMatch(/^\$argon2id\$/)
  expect(secretHash).not.toContain('hen')

  expect(await enter(personId, OTHER)).toEqual({ refusal: 'wrong-secret' })
  expect(await enter(personId, pictures('hen', 'boat'))).toEqual({
    field: 'pictures',
    refusal: 'pictures-missing',
  })
  expect(await enter(personId, { kind: 'password', typed: 'hen-boat-hat' })).toMatchObject({
    refusal: 'pictures-missing',
  })
  expect(await enter(personId, OWN, 'another')).toMatchObject({ ok: true, isFirst: false })
})

test('digits do as well, when they are not the first that one would try', async () => {
  const { idOf, enter } = await aClass('b')
  const personId = idOf('Páo')
  expect(await enter(personId, { kind: 'password', typed: '123456' })).toEqual({
    field: 'secret',
    refusal: 'secret-too-easy',
  })
  expect(await enter(personId, { kind: 'password', typed: '12' })).toMatchObject({
    refusal: 'secret-too-short',
  })
  expect(await enter(personId, { kind: 'password', typed: '482913' })).toMatchObject({
    ok: true,
    isFirst: true,
  })
  expect(await enter(personId, { kind: 'password', typed: '' })).toEqual({
    field: 'secret',
    refusal: 'secret-missing',
  })
  expect(await enter(personId, { kind: 'password', typed: '482914' })).toEqual({ refusal: 'wrong-secret' })
  expect(await enter(personId, { kind: 'password', typed: '482913' })).toMatchObject({
    ok: true,
    isFirst: false,
  })
})

test('of two who claim a name at once, one gets it', async () => {
  const { idOf, enter } = await aClass('c')
  const both = await Promise.all([enter(idOf('Minh'), OWN, 'one'), enter(idOf('Minh'), OTHER, 'two')])
  expect(both.filter((each) => 'ok' in each)).toHaveLength(1)
  const [refused] = both.flatMap((each) => ('refusal' in each ? [each.refusal] : []))
  expect(refused).toMatch(/^(name-claimed|wrong-secret)$/)
})

test('guessing elsewhere does not lock the owner out of their own device', async () => {
  const { idOf, enter } = await aClass('d')
  const personId = idOf('Minh')
  await enter(personId, OWN, 'own')
  for (let i = 0; i < 5; i++)
    expect(await enter(personId, OTHER, 'classmate')).toEqual({ refusal: 'wrong-secret' })
  expect(await enter(personId, OWN, 'classmate')).toMatchObject({
    refusal: 'too-many-attempts',
    retryAt: at(30),
  })
  expect(await enter(personId, OWN, 'own')).toMatchObject({ ok: true })
})

test('who is not on the list types a name, and is on it from then on', async () => {
  const { join, classId, code } = await aClass('e')
  const joined = await join('  Hoàng   Thị Lan ')
  if (!('ok' in joined)) throw new Error(joined.refusal)
  expect(await readSession(joined.token, NOW)).toMatchObject({ displayName: 'Hoàng Thị Lan', roles: [] })
  expect(await db.classMember.findFirst({ where: { classId, personId: joined.personId } })).toMatchObject({
    leftAt: null,
  })
  const person = await db.person.findUniqueOrThrow({ where: { id: joined.personId } })
  expect(person).toMatchObject({ identifierKind: 'class', phone: null, secretKind: 'pictures' })
  const found = await readJoinClass({ code, address: anAddress(), now: NOW })
  expect('ok' in found && found.names.map(({ label, hasJoined }) => [label, hasJoined])).toEqual([
    ['Lan', true],
    ['Minh', false],
    ['Páo', false],
  ])
  expect(await join('Lê 1', pictures('hen'))).toEqual({ field: 'pictures', refusal: 'pictures-missing' })
  expect(await join('<b>')).toEqual({ field: 'displayName', refusal: 'name-not-allowed' })
})

test('who types a name that stands on the list is that person; taken, it is said whose PIN to ask for', async () => {
  const { join, idOf, classId } = await aClass('f')
  expect(await join('tran quang MINH')).toMatchObject({ ok: true, personId: idOf('Minh') })
  expect(await join('Trần Quang Minh', OTHER)).toEqual({
    ...{ field: 'displayName', refusal: 'name-in-class', personId: idOf('Minh') },
  })
  expect(await db.classMember.count({ where: { classId } })).toBe(2)
})

test('closed or put away, a class takes nobody new, and those who joined still enter', async () => {
  const { join, enter, idOf, classId, code } = await aClass('g')
  await enter(idOf('Minh'), OWN)
  const person = await aPerson()
  const asSelf = () =>
    joinClassAsSelf({ viewer: { personId: person, roles: [] }, code, address: anAddress(), now: NOW })
  for (const data of [{ isJoinOpen: false }, { isJoinOpen: true, archivedAt: NOW }]) {
    await db.class.update({ where: { id: classId }, data })
    expect(await enter(idOf('Páo'), OWN)).toEqual({ refusal: 'join-closed' })
    expect(await join('Lê Mới')).toEqual({ refusal: 'join-closed' })
    expect(await asSelf()).toEqual({ refusal: 'join-closed' })
    expect(await enter(idOf('Minh'), OWN)).toMatchObject({ ok: true })
  }
  await db.class.update({ where: { id: classId }, data: { archivedAt: null } })
  expect(await asSelf()).toEqual({ ok: true })
  expect(await asSelf()).toEqual({ ok: true })
  expect(await db.classMember.count({ where: { classId, personId: person } })).toBe(1)
})

test('whoever has left, or was never there, is no name of the class', async () => {
  const { enter, idOf, classId } = await aClass('h')
  const personId = idOf('Minh')
  await db.classMember.updateMany({ where: { classId, personId }, data: { leftAt: NOW } })
  expect(await enter(personId, OWN)).toEqual({ refusal: 'name-not-there' })
  expect(await enter(await aPerson(), OWN)).toEqual({ refusal: 'name-not-there' })
})

test('people with a role, or with a card of their own, are not let in by what a class knows', async () => {
  const { classId, enter } = await aClass('i')
  const secretHash = await hashSecret('ngõ-nhà-mình')
  const officer = await aPerson({ secretHash })
  await db.role.create({
    data: {
      id: 'r',
      personId: officer,
      kind: 'commune-officer',
      scopeKind: 'place',
      scopeId: 'x',
      grantedAt: NOW,
    },
  })
  const holder = await aPerson({ secretHash: null })
  await db.signInCard.create({
    data: { id: 'card', personId: holder, tokenHash: 't', codeHash: 'c', issuedAt: NOW, issuedById: 'o' },
  })
  const visitor = await aPerson({ secretHash, isDemonstration: true })
  for (const personId of [officer, holder, visitor]) await put(classId, personId)
  const refused = { refusal: 'sign-in-elsewhere' }
  expect(await enter(officer, { kind: 'password', typed: 'ngõ-nhà-mình' })).toEqual(refused)
  expect(await enter(holder, OWN)).toEqual(refused)
  vi.stubEnv('NGOSO_MODE', 'production')
  expect(await enter(visitor, { kind: 'password', typed: 'ngõ-nhà-mình' })).toEqual(refused)
  vi.unstubAllEnvs()
  expect(await enter(visitor, { kind: 'password', typed: 'ngõ-nhà-mình' })).toMatchObject({ ok: true })
})

test('sixty pupils behind one address join within a minute, each after two wrong codes', async () => {
  const { code, classId } = await aClass('m', 'Lê An')
  const address = anAddress()
  const pupil = async (i: number) => {
    for (const wrong of ['WR0NG', 'WR0NGER']) await openClass({ code: wrong, address, now: at(i) })
    return joinClass({
      ...{ code, displayName: `Học Sinh ${i}`, secret: OWN, address, locale: 'vi' },
      ...{ deviceHash: `phone-${i}`, device: '', now: at(i) },
    })
  }
  const all = await Promise.all(Array.from({ length: 60 }, (_, i) => pupil(i)))
  expect(all.filter((each) => !('ok' in each))).toEqual([])
  expect(await db.classMember.count({ where: { classId } })).toBe(61)
})

test('a class holds at most three hundred names', async () => {
  const names = Array.from({ length: 300 }, (_, i) => `Học Sinh ${i}`).join('\n')
  const { join } = await aClass('n', names)
  expect(await join('Lê Thừa')).toEqual({ refusal: 'class-full' })
  expect(await join('Học Sinh 7')).toMatchObject({ ok: true })
})
