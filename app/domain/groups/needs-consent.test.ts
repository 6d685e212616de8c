import { expect, test } from 'vitest'
import { mayShowRealName } from './may-show-real-name'
import { gradeNow, needsConsent, needsOwnConsent } from './needs-consent'

const now = new Date('2026-11-29T10:00:00Z')
const born = (birthYear: number) => ({ birthYear, schoolGrades: [] })
const at = (...schoolGrades: (number | null)[]) => ({ birthYear: null, schoolGrades })
const given = (kind: string, withdrawnAt: Date | null = null) => ({ kind, withdrawnAt })

test('whoever may still be fifteen is a child, whoever is surely sixteen is not', () => {
  expect(needsConsent(born(2010), now)).toBe(true)
  expect(needsConsent(born(2009), now)).toBe(false)
})

test('the year turns at midnight in Vietnam', () => {
  expect(needsConsent(born(2010), new Date('2026-12-31T16:59:00Z'))).toBe(true)
  expect(needsConsent(born(2010), new Date('2026-12-31T17:00:00Z'))).toBe(false)
})

test('without a birth year the school tells, and a class that tells no grade counts as a child’s', () => {
  expect(needsConsent(at(), now)).toBe(false)
  expect(needsConsent(at(10), now)).toBe(true)
  expect(needsConsent(at(11), now)).toBe(false)
  expect(needsConsent(at(null), now)).toBe(true)
  expect(needsConsent(at(null, 12), now)).toBe(false)
})

test('a birth year outweighs the class', () => {
  expect(needsConsent({ birthYear: 1980, schoolGrades: [10] }, now)).toBe(false)
  expect(needsConsent({ birthYear: 2012, schoolGrades: [12] }, now)).toBe(true)
})

test('a class of years ago has moved up since', () => {
  expect(gradeNow(8, '2024-2025', now)).toBe(10)
  expect(gradeNow(8, '2026-2027', new Date('2027-07-01T00:00:00Z'))).toBe(8)
  expect(gradeNow(8, null, now)).toBe(8)
  expect(gradeNow(null, '2024-2025', now)).toBeNull()
})

test('from seven years on the child is asked too', () => {
  expect(needsOwnConsent(born(2019), now)).toBe(true)
  expect(needsOwnConsent(born(2020), now)).toBe(false)
  expect(needsOwnConsent(born(2000), now)).toBe(false)
  expect(needsOwnConsent(at(1), now)).toBe(true)
})

test('a child’s name is shown while both have agreed, a small child’s while the guardian has', () => {
  expect(mayShowRealName(born(1960), [], now)).toBe(true)
  expect(mayShowRealName(born(2012), [], now)).toBe(false)
  expect(mayShowRealName(born(2012), [given('guardian')], now)).toBe(false)
  expect(mayShowRealName(born(2012), [given('own')], now)).toBe(false)
  expect(mayShowRealName(born(2012), [given('guardian'), given('own')], now)).toBe(true)
  expect(mayShowRealName(born(2012), [given('guardian', now), given('own')], now)).toBe(false)
  expect(mayShowRealName(born(2021), [given('guardian')], now)).toBe(true)
})
