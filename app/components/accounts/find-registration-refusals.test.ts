import { expect, test } from 'vitest'
import { findRegistrationRefusals } from './find-registration-refusals'

test('everything to be mended is told at once, in the order of the fields', () => {
  const typed = { displayName: '', identifier: 'ab', secret: '123456' }
  expect(findRegistrationRefusals(typed, { field: 'displayName', refusal: 'name-missing' })).toEqual([
    { field: 'displayName', refusal: 'name-missing' },
    { field: 'identifier', refusal: 'identifier-too-short' },
    { field: 'secret', refusal: 'secret-too-easy' },
  ])
})

test('what only the server knows stands in place of what can be seen', () => {
  const typed = { displayName: 'Hạnh', identifier: 'hanh', secret: '' }
  expect(findRegistrationRefusals(typed, { field: 'identifier', refusal: 'identifier-taken' })).toEqual([
    { field: 'identifier', refusal: 'identifier-taken' },
    { field: 'secret', refusal: 'secret-missing' },
  ])
})

test('a good field is not mentioned', () => {
  const typed = { displayName: 'Hạnh', identifier: 'hanh', secret: 'ngắn' }
  expect(findRegistrationRefusals(typed, { field: 'secret', refusal: 'secret-too-short' })).toEqual([
    { field: 'secret', refusal: 'secret-too-short' },
  ])
})
