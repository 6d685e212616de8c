import { expect, test } from 'vitest'
import { isOverdue } from './is-overdue'

test('a fact is overdue from the month after the one in which it was to be checked again', () => {
  const fact = { reviewOn: '2026-12' }
  expect(['2026-11', '2026-12', '2027-01'].map((month) => isOverdue(fact, month))).toEqual([
    ...[false, false, true],
  ])
})
