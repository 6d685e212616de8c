import { expect, test } from 'vitest'
import type { Role } from '~/domain/accounts/role'
import { mayMakeClass } from './may-make-class'
import { mayManageClass } from './may-manage-class'

const PATH = ['school', 'commune', 'province', 'vn']
const viewing = (kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string) => ({
  personId: 'v',
  roles: [{ kind, scopeKind, scopeId }],
})

test.each([
  ['trainer', 'class', 'c', true],
  ['class-teacher', 'class', 'c', true],
  ['commune-officer', 'place', 'commune', true],
  ['administrator', 'place', 'vn', true],
  ['class-teacher', 'class', 'another', false],
  ['class-teacher', 'place', 'school', false],
  ['trainer', 'place', 'c', false],
  ['reviewer', 'class', 'c', false],
  ['team-head', 'class', 'c', false],
  ['province-officer', 'place', 'province', false],
  ['commune-officer', 'place', 'neighbour', false],
  ['commune-officer', 'class', 'c', false],
] as const)('a %s of the %s %s may manage the class: %s', (kind, scopeKind, scopeId, may) => {
  expect(mayManageClass(viewing(kind, scopeKind, scopeId), { classId: 'c', placePath: PATH })).toBe(may)
})

test.each([
  ['class-teacher', 'place', 'school', true],
  ['trainer', 'place', 'commune', true],
  ['province-officer', 'place', 'province', true],
  ['class-teacher', 'place', 'another', false],
  ['class-teacher', 'class', 'school', false],
  ['team-head', 'place', 'school', false],
  ['reviewer', 'place', 'school', false],
] as const)('a %s of the %s %s may make a class: %s', (kind, scopeKind, scopeId, may) => {
  expect(mayMakeClass(viewing(kind, scopeKind, scopeId), PATH)).toBe(may)
})

test('nobody in particular may do neither', () => {
  expect(mayManageClass({ personId: 'v', roles: [] }, { classId: 'c', placePath: PATH })).toBe(false)
  expect(mayMakeClass({ personId: 'v', roles: [] }, PATH)).toBe(false)
})
