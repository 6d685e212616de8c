import { expect, test } from 'vitest'
import { examReadiness } from './exam-readiness'

test('ready is who is fair or better on every skill', () => {
  expect(examReadiness('fmf', undefined)).toEqual({ state: 'ready' })
})

test('who lacks one skill is told which, a lapsed one too; who lacks more is not yet ready', () => {
  expect(examReadiness('fmr', undefined)).toEqual({ state: 'almost', missing: 2 })
  expect(examReadiness('nmm', undefined)).toEqual({ state: 'almost', missing: 0 })
  expect(examReadiness('sml', undefined)).toEqual({ state: 'not-yet' })
})

test('who has passed or is certified stands apart, whatever has lapsed since', () => {
  expect(examReadiness('rrr', 'certified')).toEqual({ state: 'certified' })
  expect(examReadiness('fff', 'passed')).toEqual({ state: 'passed' })
})

test('a module without skills makes nobody ready', () => {
  expect(examReadiness('', undefined)).toEqual({ state: 'not-yet' })
})
