import { expect, test } from 'vitest'
import { mayGrantRole } from './may-grant-role'
import type { Role } from './role'

const VILLAGE = ['village', 'commune', 'province', 'vn']
const COMMUNE = VILLAGE.slice(1)
const PROVINCE = VILLAGE.slice(2)

const holding = (kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string) => ({
  personId: 'viewer',
  roles: [{ kind, scopeKind, scopeId }],
})

test.each([
  ['administrator', 'vn', 'administrator', 'place', ['vn'], true],
  ['administrator', 'vn', 'province-officer', 'place', PROVINCE, true],
  ['administrator', 'province', 'administrator', 'place', ['vn'], false],
  ['province-officer', 'province', 'commune-officer', 'place', COMMUNE, true],
  ['province-officer', 'province', 'province-officer', 'place', PROVINCE, false],
  ['province-officer', 'other', 'commune-officer', 'place', COMMUNE, false],
  ['commune-officer', 'commune', 'team-head', 'team', VILLAGE, true],
  ['commune-officer', 'commune', 'class-teacher', 'place', COMMUNE, true],
  ['commune-officer', 'commune', 'trainer', 'class', COMMUNE, true],
  ['commune-officer', 'commune', 'commune-officer', 'place', COMMUNE, false],
  ['commune-officer', 'commune', 'administrator', 'place', COMMUNE, false],
  ['commune-officer', 'commune', 'trainer', 'class', PROVINCE, false],
  ['commune-officer', 'commune', 'team-head', 'place', VILLAGE, false],
  ['commune-officer', 'commune', 'trainer', 'team', VILLAGE, false],
  ['trainer', 'commune', 'trainer', 'class', COMMUNE, false],
  ['reviewer', 'commune', 'trainer', 'class', COMMUNE, false],
] as const)('%s of %s grants %s at a %s: %s', (kind, at, wanted, scopeKind, placePath, expected) => {
  expect(mayGrantRole(holding(kind, 'place', at), { kind: wanted, scopeKind, placePath })).toBe(expected)
})

test('an office granted for a class or a team by mistake grants nothing', () => {
  const wanted = { kind: 'trainer', scopeKind: 'class', placePath: COMMUNE } as const
  expect(mayGrantRole(holding('administrator', 'class', 'commune'), wanted)).toBe(false)
  expect(mayGrantRole(holding('commune-officer', 'team', 'commune'), wanted)).toBe(false)
})

test('a kind of role that is not known is not granted', () => {
  const owner = { kind: 'owner' as Role['kind'], scopeKind: 'place', placePath: COMMUNE } as const
  expect(mayGrantRole(holding('administrator', 'place', 'vn'), owner)).toBe(false)
})
