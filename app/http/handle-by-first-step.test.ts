import type { ServerBuild } from '@remix-run/node'
import { matchPath } from '@remix-run/react'
import { expect, test } from 'vitest'
import siteMap from '../routes'
import { routesUnder, stepsAsked } from './handle-by-first-step'

/** The site's own map, as Remix has it after building. */
const routes = Object.fromEntries([
  ['root', { id: 'root', path: '' }],
  ...siteMap.map(({ file, path, index }) => [file, { id: file, parentId: 'root', path, index }]),
]) as unknown as ServerBuild['routes']

const HOME = 'routes/learn/home.tsx'
const NOTHING_THERE = 'routes/learn/not-found.tsx'

/** An address that a route answers. */
const addressOf = (path: string) => `/${path.replace(/:\w+/g, 'x').replace('*', 'khong-co')}`

const answering = (known: ServerBuild['routes'], address: string) =>
  Object.values(known)
    .flatMap((route) => (route?.path && matchPath(`/${route.path}`, address) ? route.id : []))
    .sort()

const met = (address: string) => routesUnder(routes, ...stepsAsked(address))

test('every address of the site meets the same routes as with the whole map, and far fewer others', () => {
  for (const { path } of siteMap) {
    if (!path || path === '*') continue
    const address = addressOf(path)
    const some = met(address)
    expect(some && answering(some, address), address).toEqual(answering(routes, address))
    expect(Object.keys(some ?? {})).toEqual(expect.arrayContaining(['root', HOME, NOTHING_THERE]))
    expect(Object.keys(some ?? {}).length).toBeLessThan(Object.keys(routes).length / 4)
  }
})

test('the data of a page and other cases meet what the page meets', () => {
  expect(stepsAsked('/lop/a.data')).toEqual(['lop', 2])
  expect(stepsAsked('/lop.data')).toEqual(['lop', 1])
  expect(stepsAsked('/LOP/a')).toEqual(['lop', 2])
  expect(stepsAsked('/_root.data')).toEqual(stepsAsked('/'))
})

test('addresses of nothing and Remix’s own meet the whole map', () => {
  for (const pathname of ['/__manifest', '//lop/a', '/%6Cop/a', '/khong-co'])
    expect(met(pathname), pathname).toBeNull()
})

test('of every address also what answers the addresses above it is there', () => {
  for (const { path } of siteMap) {
    const steps = path?.split('/') ?? []
    for (const [at] of steps.entries()) {
      const above = addressOf(steps.slice(0, at).join('/'))
      if (at > 0)
        expect(answering(met(addressOf(path ?? '')) ?? {}, above), path).toEqual(answering(routes, above))
    }
  }
})

test('a slash at the end changes nothing, and what is too long for any route meets none of them', () => {
  expect(met('/lop/a/')).toEqual(met('/lop/a'))
  expect(Object.keys(met('/lop/a/b/c/d/e/f/g/h') ?? {})).toEqual(['root', HOME, NOTHING_THERE])
})

test('a route that holds others is met by what lies in it', () => {
  const nest = {
    root: { id: 'root', path: '' },
    shell: { id: 'shell', parentId: 'root', path: 'lop' },
    inner: { id: 'inner', parentId: 'shell', path: ':class/diem' },
    other: { id: 'other', parentId: 'root', path: 'lop/:class' },
  } as unknown as ServerBuild['routes']
  expect(Object.keys(routesUnder(nest, 'lop', 3) ?? {}).sort()).toEqual(['inner', 'root', 'shell'])
})

test('the home page and its data meet what may begin with anything', () => {
  for (const pathname of ['/', '/_root.data', '//'])
    expect(Object.keys(met(pathname) ?? {}), pathname).toEqual(['root', HOME, NOTHING_THERE])
})
