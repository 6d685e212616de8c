import { expect, test } from 'vitest'
import { aCommune, joinClass, joinTeam } from '#tests/support/commune'
import { aPerson } from '#tests/support/person'
import { db } from '~/db/client.server'
import type { Role } from '~/domain/accounts/role'
import { readClassMap, readTeamMap } from './group-map-queries.server'

const NOW = new Date('2026-11-22T05:00:00Z')

function viewing(kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string) {
  return { personId: `viewer-${kind}`, roles: [{ kind, scopeKind, scopeId }] }
}

test('a class map holds everybody, beyond the first hundred too, with a level for each skill asked for', async () => {
  const { classId } = await aCommune('whole')
  for (let i = 0; i < 101; i++) await joinClass(classId, await aPerson({ displayName: `Học viên ${i}` }))
  const viewer = viewing('trainer', 'class', classId)
  const map = await readClassMap({ viewer, classId, skillIds: ['a', 'b'], now: NOW })
  if (!('ok' in map)) throw new Error(map.refusal)
  expect(map.class.memberCount).toBe(101)
  expect(new Set(map.people.map((person) => person.personId)).size).toBe(101)
  expect(map.people[100]).toMatchObject({ lastActiveAt: null, levels: 'nn', due: '00' })
})

test('a class that is not the viewer’s is refused, and so is one that is not there', async () => {
  const { classId } = await aCommune('refused')
  const viewer = viewing('trainer', 'class', 'another-class')
  const refusal = { refusal: 'not-your-class' }
  expect(await readClassMap({ viewer, classId, skillIds: [], now: NOW })).toEqual(refusal)
  expect(await readClassMap({ viewer, classId: 'no-such', skillIds: [], now: NOW })).toEqual(refusal)
})

test('a team map says who completed which lessons; a lesson only begun is not among them', async () => {
  const { teamId } = await aCommune('team-map')
  const personId = await aPerson({ displayName: 'Lâm Văn Bền' })
  await joinTeam(teamId, personId, true)
  const seenAt = new Date('2026-11-20T05:00:00Z')
  const begun = { personId, revision: 'r', startedAt: seenAt, seenAt }
  await db.completion.createMany({
    data: [
      { ...begun, lessonId: 'done', completedAt: seenAt },
      { ...begun, lessonId: 'begun' },
    ],
  })
  const viewer = viewing('team-head', 'team', teamId)
  const map = await readTeamMap({ viewer, teamId, skillIds: ['a'], now: NOW })
  if (!('ok' in map)) throw new Error(map.refusal)
  expect(map.people).toMatchObject([
    { displayName: 'Lâm Văn Bền', isHead: true, completedLessonIds: ['done'], lastActiveAt: seenAt },
  ])
  const stranger = viewing('team-head', 'team', 'another-team')
  expect(await readTeamMap({ viewer: stranger, teamId, skillIds: [], now: NOW })).toEqual({
    refusal: 'not-your-team',
  })
})
