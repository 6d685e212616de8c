import { redirect, type ServerBuild } from '@remix-run/node'
import { expect, test } from 'vitest'
import { notFound } from './not-found'
import { resourceRoutes } from './resource-routes'

/** A page whose action only leads on, and what Remix would draw, with the form it was given. */
function leadingOn(action: () => unknown) {
  const module = { default: () => null, action, handle: { leadsOn: true } }
  const build = { routes: { page: { id: 'page', path: 'thi/:module', module } } } as unknown as ServerBuild
  const [route] = resourceRoutes(build, async (request) => new Response(`drawn ${await request.text()}`))
  const request = new Request('http://ngo-so.test/thi/a', { method: 'POST', body: 'x=1' })
  return route?.answer(request, { module: 'a' }, { nonce: '', origin: '', isHttps: false, address: '' })
}

test('an action that leads on is answered without drawing', async () => {
  const answer = await leadingOn(() => {
    throw redirect('/thi/a/1', 303)
  })
  expect([answer?.status, answer?.headers.get('location')]).toEqual([303, '/thi/a/1'])
})

test('where it is refused or breaks, a page is drawn that says so, from the same form', async () => {
  const refused = await leadingOn(() => {
    throw notFound()
  })
  expect(await refused?.text()).toBe('drawn x=1')
  const broken = await leadingOn(async () => {
    throw new Error('the database is gone')
  })
  expect(await broken?.text()).toBe('drawn x=1')
})
