import { expect, test } from 'vitest'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { correctOwnFacts, type OwnFacts } from './correct-own-facts.server'

const now = new Date('2026-11-29T03:00:00Z')
const facts: OwnFacts = {
  displayName: 'Trần Thị Bé',
  birthYear: '',
  phone: '',
  isYouthUnion: false,
  hasSmartphone: '',
}

test('what is set right is kept, with the name’s columns, and written into the log by column only', async () => {
  const personId = await aPerson({ displayName: 'Tran Thi Be' })
  const right = {
    ...facts,
    birthYear: '1968',
    phone: '+84 912 345 678',
    isYouthUnion: true,
    hasSmartphone: 'no',
  }
  expect(await correctOwnFacts({ personId, facts: right, now })).toEqual({ ok: true })
  expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({
    ...{ displayName: 'Trần Thị Bé', foldedName: 'tran thi be', birthYear: 1968, phone: '0912345678' },
    ...{ isYouthUnion: true, hasSmartphone: false },
  })
  expect(await db.auditEntry.findMany({ where: { subjectId: personId } })).toMatchObject([
    { action: 'correct-own-data', detail: 'displayName birthYear phone isYouthUnion hasSmartphone' },
  ])
  await correctOwnFacts({ personId, facts: right, now })
  expect(await db.auditEntry.count({ where: { subjectId: personId } })).toBe(1)
})

test('all that is wrong is told at once, and nothing is written', async () => {
  const personId = await aPerson({ displayName: 'Cũ' })
  const wrong = { ...facts, displayName: ' ', birthYear: '68', phone: '12345' }
  expect(await correctOwnFacts({ personId, facts: wrong, now })).toEqual({
    refusals: [
      { field: 'displayName', refusal: 'name-missing' },
      { field: 'birthYear', refusal: 'not-a-year' },
      { field: 'phone', refusal: 'not-a-phone' },
    ],
  })
  for (const birthYear of ['2027', '1899', 'một chín']) {
    expect(await correctOwnFacts({ personId, facts: { ...facts, birthYear }, now })).toMatchObject({
      refusals: [{ refusal: 'not-a-year' }],
    })
  }
  expect(await correctOwnFacts({ personId, facts: { ...facts, phone: '001099012345' }, now })).toMatchObject({
    refusals: [{ refusal: 'looks-like-citizen-number' }],
  })
  expect((await db.person.findUnique({ where: { id: personId } }))?.displayName).toBe('Cũ')
})

test('a child does not make itself grown-up, nor of no age; a grown-up may say that they are a child', async () => {
  const child = await aPerson({ birthYear: 2012 })
  for (const birthYear of ['1990', ''])
    expect(await correctOwnFacts({ personId: child, facts: { ...facts, birthYear }, now })).toEqual({
      refusals: [{ field: 'birthYear', refusal: 'ask-the-teacher' }],
    })
  expect(await correctOwnFacts({ personId: child, facts: { ...facts, birthYear: '2011' }, now })).toEqual({
    ok: true,
  })
  const grownUp = await aPerson()
  expect(await correctOwnFacts({ personId: grownUp, facts: { ...facts, birthYear: '2011' }, now })).toEqual({
    ok: true,
  })
})

test('a demonstration account stays as everybody knows it', async () => {
  const personId = await aPerson({ isDemonstration: true })
  expect(await correctOwnFacts({ personId, facts, now })).toEqual({
    refusals: [{ refusal: 'demonstration-account' }],
  })
})
