import { expect, test } from 'vitest'
import type { Catalogue } from './catalogue'
import { nextLesson } from './next-lesson'

const catalogue = {
  publicationId: 1,
  modules: [{ id: 'm', lessons: ['a', 'b', 'c'].map((id) => ({ id, slug: `bai-${id}` })) }],
} as unknown as Catalogue

test('somebody new begins with the first lesson', () => {
  expect(nextLesson(catalogue, new Set())?.to).toBe('/hoc/m/bai-a')
})

test('somebody who stopped in a lesson goes on there', () => {
  expect(nextLesson(catalogue, new Set(['a']), 'c')?.lesson.id).toBe('c')
})

test('a finished lesson is not offered again while another is open', () => {
  expect(nextLesson(catalogue, new Set(['a', 'c']), 'c')?.lesson.id).toBe('b')
})

test('nothing published offers nothing', () => {
  expect(nextLesson({ modules: [] }, new Set())).toBeNull()
})
