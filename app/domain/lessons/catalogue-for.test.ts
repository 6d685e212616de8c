import { expect, test } from 'vitest'
import { aCommune, joinClass } from '#tests/support/commune'
import { anEdition } from '#tests/support/edition'
import { aPerson } from '#tests/support/person'
import { publishedModule } from '#tests/support/published-module'
import { aSingle } from '#tests/support/question'
import { db } from '~/db/client.server'
import type { Catalogue } from './catalogue'
import { readCatalogueFor, readCatalogueOfClass } from './catalogue-for.server'
import { readCatalogue } from './catalogue-queries.server'
import { forgetEditions, readEditions } from './edition-queries.server'
import { searchLessons } from './search-lessons.server'

const BUILT_IN = { lessons: { a: [aSingle({ id: 'a.q' })], b: [aSingle({ id: 'b.q' })] } }

function titles(catalogue: Catalogue): string[] {
  return catalogue.modules.flatMap(({ lessons }) => lessons.map(({ number, title }) => `${number} ${title}`))
}

async function peopleAndPlaces(prefix: string) {
  const module = await publishedModule(BUILT_IN)
  const { classId, commune: communeId, country } = await aCommune(prefix)
  const student = await aPerson({ displayName: 'Lê An' })
  await joinClass(classId, student)
  const stranger = await aPerson({ displayName: 'Vũ Bình' })
  const place = (scopeId: string) => ({ scopeKind: 'place' as const, scopeId })
  return { module, classId, communeId, country, student, stranger, place }
}

test('without any editions everybody sees the built-in catalogue itself, and nobody is looked up', async () => {
  await publishedModule(BUILT_IN)
  const catalogue = await readCatalogueFor(() => {
    throw new Error('looked up')
  })
  expect(catalogue).toBe(await readCatalogue())
})

test('a lesson of its own comes after those of its module, a variant in the place of its original, for those there alone', async () => {
  const { module, student, stranger, classId, communeId, place } = await peopleAndPlaces('seen')
  await anEdition({ module, scope: place(communeId), lessonId: 'x.own', title: 'Bài của xã' })
  await anEdition({ module, scope: place(communeId), lessonId: 'b', title: 'Bài b của xã' })
  const seen = await readCatalogueFor({ personId: student })
  expect(titles(seen)).toEqual(['1.1 a', '1.2 Bài b của xã', '1.3 Bài của xã'])
  expect(seen.modules[0]?.lessons.map(({ edition }) => edition?.kind)).toEqual([undefined, 'variant', 'own'])
  expect(titles(await readCatalogueFor({ personId: stranger }))).toEqual(['1.1 a', '1.2 b'])
  expect(titles(await readCatalogueFor({ placeId: null }))).toEqual(['1.1 a', '1.2 b'])
  expect(titles(await readCatalogueFor({ placeId: communeId }))).toHaveLength(3)
  expect(titles(await readCatalogueOfClass(classId))).toEqual(titles(seen))
  expect(titles(await readCatalogue())).toEqual(['1.1 a', '1.2 b'])
})

test('the nearest scope counts: the class before the commune, the commune before the country', async () => {
  const { module, student, classId, communeId, country, place } = await peopleAndPlaces('near')
  const edition = (scope: Parameters<typeof anEdition>[0]['scope'], title: string) =>
    anEdition({ module, scope, lessonId: 'b', title })
  await edition(place(country), 'của cả nước')
  expect(titles(await readCatalogueFor({ personId: student }))[1]).toBe('1.2 của cả nước')
  await edition(place(communeId), 'của xã')
  expect(titles(await readCatalogueFor({ personId: student }))[1]).toBe('1.2 của xã')
  await edition({ scopeKind: 'class', scopeId: classId }, 'của lớp')
  expect(titles(await readCatalogueFor({ personId: student }))[1]).toBe('1.2 của lớp')
})

test('what another process published is seen after a second at most', async () => {
  const { module, communeId, place } = await peopleAndPlaces('soon')
  forgetEditions()
  const before = (await readEditions(10_000)).editions.length
  await anEdition({ module, scope: place(communeId), lessonId: 'x.late', title: 'Bài muộn' })
  await readEditions(20_000)
  await db.edition.create({
    data: {
      ...{ lessonId: 'x.later', moduleId: module.id, slug: 'x-later', kind: 'own', ...place(communeId) },
      ...{ number: 1, revision: 'r', entry: '{}', publishedAt: new Date() },
    },
  })
  expect((await readEditions(20_900)).editions).toHaveLength(before + 1)
  expect((await readEditions(21_000)).editions).toHaveLength(before + 2)
})

test('search finds a lesson written for the commune, for those who belong there', async () => {
  const { module, communeId, place } = await peopleAndPlaces('search')
  await anEdition({ module, scope: place(communeId), lessonId: 'x.tin', title: 'Nhận tin của xã' })
  const found = await searchLessons('nhan tin cua xa', 1, await readCatalogueFor({ placeId: communeId }))
  expect(found.lessons.map(({ id }) => id)).toContain('x.tin')
  const elsewhere = await searchLessons('nhan tin cua xa', 1, await readCatalogueFor({ placeId: null }))
  expect(elsewhere.lessons.map(({ id }) => id)).not.toContain('x.tin')
})
