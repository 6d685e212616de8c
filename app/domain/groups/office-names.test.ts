import { expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { anOfficer } from '#tests/support/officer'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { listAllCardHolders } from './card-queries.server'
import { readOfficeAudit } from './office-audit-queries.server'
import { withOfficeNames } from './office-names-queries.server'
import { findPeople } from './people-queries.server'
import { readPersonRecord } from './person-record-queries.server'

const NOW = new Date('2026-11-29T05:00:00Z')

async function aSchoolClass() {
  const { classId, commune } = await aCommune(crypto.randomUUID().slice(0, 8))
  const child = await aPerson({ displayName: 'Trần Quang Minh', birthYear: 2016 })
  const grown = await aPerson({ displayName: 'Lê Thị Hoa', birthYear: 1980 })
  for (const personId of [child, grown]) await joinClass(classId, personId)
  return { classId, commune, child, officer: anOfficer('commune-officer', commune) }
}

async function agree(personId: string, kind: 'guardian' | 'own', withdrawnAt: Date | null = null) {
  const given = { how: 'paper', givenBy: 'Mẹ', recordedById: 'teacher', givenAt: NOW, withdrawnAt }
  await db.consent.create({ data: { id: crypto.randomUUID(), personId, kind, ...given } })
}

test('officers read a child without consent by initials in every list and record, and grown-ups whole', async () => {
  const { commune, child, officer } = await aSchoolClass()
  const found = await findPeople({ viewer: officer, placeId: commune, now: NOW })
  expect('ok' in found && found.people.map(({ displayName }) => displayName)).toEqual([
    ...['Lê Thị Hoa', 'T. Q. Minh'],
  ])
  const scope = { kind: 'place', id: commune } as const
  const filter = { cards: 'all', search: '' } as const
  const holders = await listAllCardHolders({ viewer: officer, scope, filter, now: NOW })
  expect('ok' in holders && holders.people.map(({ displayName }) => displayName).sort()).toEqual([
    ...['Lê Thị Hoa', 'T. Q. Minh'],
  ])
  expect(await readPersonRecord({ viewer: officer, personId: child, now: NOW })).toMatchObject({
    record: { displayName: 'T. Q. Minh' },
  })
})

test('the whole name is shown once the guardian and the child have agreed, and no longer when one withdraws', async () => {
  const { commune, child, officer } = await aSchoolClass()
  const shown = async () => {
    const found = await findPeople({ viewer: officer, placeId: commune, text: 'minh', now: NOW })
    return 'ok' in found && found.people[0]?.displayName
  }
  await agree(child, 'guardian')
  expect(await shown()).toBe('T. Q. Minh')
  await agree(child, 'own')
  expect(await shown()).toBe('Trần Quang Minh')
  await db.consent.updateMany({ where: { personId: child, kind: 'own' }, data: { withdrawnAt: NOW } })
  expect(await shown()).toBe('T. Q. Minh')
})

test('whoever teaches the child, and the child, read the whole name', async () => {
  const { classId, child } = await aSchoolClass()
  const people = [{ personId: child, displayName: 'Trần Quang Minh' }]
  const teaching = (scopeId: string) => ({
    personId: 'teacher',
    roles: [{ kind: 'class-teacher', scopeKind: 'class', scopeId }] as const,
  })
  expect(await withOfficeNames(teaching(classId), people, NOW)).toEqual(people)
  expect(await withOfficeNames({ personId: child, roles: [] }, people, NOW)).toEqual(people)
  expect(await withOfficeNames(teaching('another'), people, NOW)).toMatchObject([
    { displayName: 'T. Q. Minh' },
  ])
})

test('in the log a child is called so also where they are the one who acted', async () => {
  const { commune, child } = await aSchoolClass()
  const entry = { actorId: child, subjectId: child, action: 'correct-own-data', at: NOW }
  await db.auditEntry.create({ data: { id: crypto.randomUUID(), ...entry } })
  const viewer = anOfficer('administrator', commune)
  const { identifier } = await db.person.findUniqueOrThrow({ where: { id: child } })
  const audit = await readOfficeAudit({ viewer, identifier, page: 1, now: NOW })
  expect(audit).toMatchObject({ lines: [{ actorName: 'T. Q. Minh', subjectName: 'T. Q. Minh' }] })
})
