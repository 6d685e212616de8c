import { expect, test } from 'vitest'
import { checkClass, schoolYearsAt } from './check-class'

const typed = { name: '  Lớp   6A ', grade: '6', schoolYear: '2026-2027' }

test('a class is stored with single spaces, its grade and its school year', () => {
  expect(checkClass(typed)).toEqual({ ok: true, name: 'Lớp 6A', grade: 6, schoolYear: '2026-2027' })
  expect(checkClass({ name: 'Tổ viên', grade: ' ', schoolYear: '' })).toMatchObject({
    grade: null,
    schoolYear: null,
  })
})

test('a name that is missing or endless, a grade or a year that there is not, are each named', () => {
  expect(checkClass({ ...typed, name: ' ' })).toEqual({ field: 'name', refusal: 'name-missing' })
  expect(checkClass({ ...typed, name: 'ạ'.repeat(81) })).toEqual({ field: 'name', refusal: 'name-too-long' })
  for (const grade of ['0', '13', '6,5', 'sáu'])
    expect(checkClass({ ...typed, grade })).toMatchObject({ field: 'grade' })
  for (const schoolYear of ['2026', '2026-2028', '26-27'])
    expect(checkClass({ ...typed, schoolYear })).toMatchObject({ field: 'schoolYear' })
})

test('a new school year begins with July', () => {
  expect(schoolYearsAt('2026-11-29')).toEqual(['2026-2027', '2027-2028'])
  expect(schoolYearsAt('2027-06-30')).toEqual(['2026-2027', '2027-2028'])
  expect(schoolYearsAt('2027-07-01')).toEqual(['2027-2028', '2028-2029'])
})
