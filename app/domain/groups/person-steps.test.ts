import { expect, test } from 'vitest'
import { aCommune } from '#tests/support/commune'
import { anOfficer } from '#tests/support/officer'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import { readPersonSteps } from './person-steps-queries.server'
import { linkableAmong } from './staff-queries.server'

const now = new Date('2026-11-29T05:00:00Z')

test('a resident gets a card and no link, a trainer both, and an officer of the same rank neither', async () => {
  const { village, commune, classId } = await aCommune('steps')
  const viewer = anOfficer('commune-officer', commune)
  const resident = await aPerson({ placeId: village })
  const [trainer, colleague] = [await aPerson({ placeId: village }), await aPerson({ placeId: village })]
  const grant = (personId: string, kind: string, scopeKind: string, scopeId: string) =>
    db.role.create({
      data: { id: crypto.randomUUID(), personId, kind, scopeKind, scopeId, grantedAt: now },
    })
  await grant(trainer, 'trainer', 'class', classId)
  await grant(colleague, 'commune-officer', 'place', commune)
  const steps = (personId: string) => readPersonSteps({ viewer, personId, now })
  const common = { consent: true, secondFactor: false, rolesAt: village }
  expect(await steps(resident)).toEqual({ ...common, card: true, signInLink: false })
  expect(await steps(trainer)).toEqual({ ...common, card: true, signInLink: true })
  expect(await steps(colleague)).toEqual({ ...common, card: false, signInLink: false })
  const administrator = anOfficer('administrator', commune)
  const asked = { viewer: administrator, personId: colleague, now }
  expect(await readPersonSteps(asked)).toMatchObject({ secondFactor: true })
  expect([...(await linkableAmong(viewer, [resident, trainer, colleague], now))]).toEqual([trainer])
})

test('the roles of a home beyond the office are not offered, and nobody unknown has steps', async () => {
  const { commune, neighbour } = await aCommune('beyond')
  const viewer = anOfficer('commune-officer', commune)
  const personId = await aPerson({ placeId: neighbour })
  expect(await readPersonSteps({ viewer, personId, now })).toMatchObject({ card: false, rolesAt: null })
  expect(await readPersonSteps({ viewer, personId: 'nobody', now })).toMatchObject({ consent: false })
})
