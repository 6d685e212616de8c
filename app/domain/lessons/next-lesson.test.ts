import { expect, test } from 'vitest'
import type { Catalogue } from './catalogue'
import { nextLesson } from './next-lesson'
import { everyLesson, pathLessons } from './placed-lesson'

const catalogue = {
  publicationId: 1,
  modules: [{ id: 'm', lessons: ['a', 'b', 'c'].map((id) => ({ id, slug: `bai-${id}` })) }],
} as unknown as Catalogue
const lessons = everyLesson(catalogue)

test('somebody new begins with the first lesson', () => {
  expect(nextLesson(lessons, new Set())?.to).toBe('/hoc/m/bai-a')
})

test('somebody who stopped in a lesson goes on there', () => {
  expect(nextLesson(lessons, new Set(['a']), 'c')?.lesson.id).toBe('c')
})

test('a finished lesson is not offered again while another is open', () => {
  expect(nextLesson(lessons, new Set(['a', 'c']), 'c')?.lesson.id).toBe('b')
})

test('nothing published offers nothing', () => {
  expect(nextLesson([], new Set())).toBeNull()
})

test('on a path one goes on in its order, and what is no longer published is left out', () => {
  const path = { id: 'p', title: 'P', summary: 'P', steps: ['c', 'gone', 'a'] }
  const steps = pathLessons(catalogue, path)
  expect(steps.map(({ lesson }) => lesson.id)).toEqual(['c', 'a'])
  expect(nextLesson(steps, new Set(['c']))?.lesson.id).toBe('a')
})

test('what may be skipped is passed over while another is open, and is neither finished nor gone', () => {
  expect(nextLesson(lessons, new Set(), undefined, new Set(['a']))?.lesson.id).toBe('b')
  expect(nextLesson(lessons, new Set(['b', 'c']), undefined, new Set(['a']))?.lesson.id).toBe('a')
  expect(nextLesson(lessons, new Set(), 'a', new Set(['a']))?.lesson.id).toBe('a')
})
