import { expect, test } from 'vitest'
import { aCatalogueModule } from '#tests/support/catalogue-module'
import { everyPractice, findPractice, practiceAddress } from './placed-practice'

const practice = {
  ...{ id: 'second.tap', slug: 'mo-cua-nha', revision: 'r', title: 'Mở cửa', task: 'Mở cửa.', minutes: 2 },
  skills: ['levels'],
}
const module = aCatalogueModule({ first: ['levels'], second: ['levels'] })
const [first, second] = module.lessons
const catalogue = { modules: [{ ...module, lessons: [first, { ...second, practice }] }] } as Parameters<
  typeof findPractice
>[0]

test('a practice is found by its address, with its lesson and module', () => {
  expect(findPractice(catalogue, 'mo-cua-nha')).toMatchObject({
    ...{ module: { id: 'vneid' }, lesson: { id: 'second' }, practice: { id: 'second.tap' } },
  })
  expect(findPractice(catalogue, 'dong-cua')).toBeUndefined()
  expect(practiceAddress(practice)).toBe('/luyen/mo-cua-nha')
})

test('lessons without a practice are passed over', () => {
  expect(everyPractice(catalogue).map(({ lesson }) => lesson.id)).toEqual(['second'])
})
