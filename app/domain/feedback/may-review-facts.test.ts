import { expect, test } from 'vitest'
import type { Role } from '~/domain/accounts/role'
import { mayReviewFacts } from './may-review-facts'

test.each([
  ['trainer', 'class', true],
  ['trainer', 'place', false],
  ['team-head', 'team', false],
  ['team-head', 'place', false],
  ['commune-officer', 'place', true],
  ['commune-officer', 'class', false],
  ['province-officer', 'place', true],
  ['administrator', 'place', true],
  ['administrator', 'team', false],
  ['owner', 'place', false],
  ['owner', undefined, false],
])('%s of a %s: %s', (kind, scopeKind, expected) => {
  expect(mayReviewFacts({ roles: [{ kind, scopeKind, scopeId: 'any' } as Role] })).toBe(expected)
})

test('without a role nobody may', () => {
  expect(mayReviewFacts({ roles: [] })).toBe(false)
})
