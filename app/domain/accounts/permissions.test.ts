import { expect, test } from 'vitest'
import { mayViewClass } from './may-view-class'
import { mayViewLearner } from './may-view-learner'
import { mayViewTeam } from './may-view-team'
import type { Role } from './role'

const PATH = ['village', 'commune', 'province', 'vn']
const CLASS = { classId: 'class', placePath: PATH.slice(1) }
const TEAM = { teamId: 'team', placePath: PATH }
const LEARNER = { personId: 'learner', classes: [CLASS], teams: [TEAM] }
const LONER = { personId: 'loner', classes: [], teams: [] }

const holding = (kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string) => ({
  personId: 'viewer',
  roles: [{ kind, scopeKind, scopeId }],
})

// Role, then what it may view: the class, the team, the learner who is in both, a person who is in no group.
test.each([
  ['trainer', 'class', 'class', true, false, true, false],
  ['trainer', 'class', 'another', false, false, false, false],
  ['trainer', 'place', 'commune', false, false, false, false],
  ['trainer', 'team', 'team', false, false, false, false],
  ['team-head', 'team', 'team', false, true, true, false],
  ['team-head', 'team', 'another', false, false, false, false],
  ['team-head', 'class', 'class', false, false, false, false],
  ['team-head', 'place', 'village', false, false, false, false],
  ['commune-officer', 'place', 'commune', true, true, true, false],
  ['commune-officer', 'place', 'another', false, false, false, false],
  ['commune-officer', 'place', 'village', false, true, true, false],
  ['commune-officer', 'class', 'class', false, false, false, false],
  ['commune-officer', 'team', 'team', false, false, false, false],
  ['province-officer', 'place', 'province', false, false, false, false],
  ['province-officer', 'place', 'another', false, false, false, false],
  ['province-officer', 'team', 'team', false, false, false, false],
  ['administrator', 'place', 'vn', true, true, true, false],
  ['administrator', 'place', 'another', false, false, false, false],
  ['administrator', 'class', 'class', false, false, false, false],
] as const)('%s of %s %s: class %s, team %s, learner %s, loner %s', (kind, scope, id, ...expected) => {
  const viewer = holding(kind, scope, id)
  const seen = [
    mayViewClass(viewer, CLASS),
    mayViewTeam(viewer, TEAM),
    mayViewLearner(viewer, LEARNER),
    mayViewLearner(viewer, LONER),
  ]
  expect(seen).toEqual(expected)
})

test('everybody may view their own record, and without a role nothing else', () => {
  const viewer = { personId: 'learner', roles: [] }
  expect(mayViewLearner(viewer, LEARNER)).toBe(true)
  expect(mayViewLearner(viewer, LONER)).toBe(false)
  expect(mayViewClass(viewer, CLASS)).toBe(false)
  expect(mayViewTeam(viewer, TEAM)).toBe(false)
})

test('a province officer sees numbers only, unless the role says that they see names', () => {
  const role = { kind: 'province-officer', scopeKind: 'place', scopeId: 'province' } as const
  const seeing = { personId: 'viewer', roles: [{ ...role, seesNames: true }] }
  expect(mayViewClass(seeing, CLASS)).toBe(true)
  expect(mayViewTeam(seeing, TEAM)).toBe(true)
  expect(mayViewLearner(seeing, LEARNER)).toBe(true)
  const elsewhere = { personId: 'viewer', roles: [{ ...role, scopeId: 'another', seesNames: true }] }
  expect(mayViewClass(elsewhere, CLASS)).toBe(false)
})

test('a kind of role that is not known may do nothing', () => {
  const viewer = {
    personId: 'viewer',
    roles: [{ kind: 'owner', scopeKind: 'place', scopeId: 'vn' } as never],
  }
  expect(mayViewClass(viewer, CLASS)).toBe(false)
  expect(mayViewTeam(viewer, TEAM)).toBe(false)
  expect(mayViewLearner(viewer, LEARNER)).toBe(false)
})
