import path from 'node:path'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { handleByFirstStep } from '~/http/handle-by-first-step'
import siteMap from '../../../app/routes'

type RouteModule = NonNullable<ServerBuild['routes'][string]>['module']
export type SiteRoute = { path: string; methods: ('GET' | 'POST')[] }
export type Site = {
  /** Every route of the site map and what it answers to: GET when it has a loader or a page, POST when it has an action. */
  routes: SiteRoute[]
  ask: (request: Request) => Promise<Response>
}

/** The site as its sources stand, answering in this process: the same pages and the same handler as the built one. */
export async function openSite(): Promise<Site> {
  process.env.NODE_ENV = 'production' // as the server does: React draws more slowly in its development form
  const root = await importApp('root.tsx')
  const entries = (await siteMap) as RouteConfigEntry[]
  const pages = await Promise.all(
    entries.map(async ({ file, path: address = '', index }) => ({
      ...{ id: file.replace(/\.tsx?$/, ''), address, index },
      module: await importApp(file),
    })),
  )
  const routes: ServerBuild['routes'] = { root: { id: 'root', path: '', module: root } }
  for (const { id, address, index, module } of pages)
    routes[id] = { id, parentId: 'root', path: address || undefined, index, module }
  const handle = handleByFirstStep(await buildOf(routes))
  let asked = 0
  return {
    routes: pages.map(({ address, module: { loader, action, default: page } }) => ({
      path: address,
      methods: [...(loader || page ? (['GET'] as const) : []), ...(action ? (['POST'] as const) : [])],
    })),
    ask: (request) => handle(request, contextOf(++asked)),
  }
}

/** Each request from an address of its own: what slows down an attacker is not what is looked at here. */
function contextOf(count: number): AppLoadContext {
  const address = `10.${(count >> 16) & 255}.${(count >> 8) & 255}.${count & 255}`
  return { nonce: 'n', origin: ORIGIN, isHttps: false, address }
}

export const ORIGIN = 'http://ngo-so.test'

async function buildOf(routes: ServerBuild['routes']): Promise<ServerBuild> {
  const manifest = Object.values(routes).map((route) => {
    const { loader, action, ErrorBoundary } = route?.module ?? {}
    const has = { hasLoader: !!loader, hasAction: !!action, hasErrorBoundary: !!ErrorBoundary }
    const client = { hasClientAction: false, hasClientLoader: false, module: '/m.js' }
    const { id = '', path: at, parentId, index } = route ?? {}
    return [id, { id, path: at, parentId, index, ...has, ...client }]
  })
  const future = { v3_fetcherPersist: true, v3_relativeSplatPath: true, v3_throwAbortReason: true }
  return {
    entry: { module: await importApp<ServerBuild['entry']['module']>('entry.server.tsx') },
    routes,
    assets: {
      ...{ entry: { imports: [], module: '/e.js' }, url: '/manifest.js', version: '1' },
      routes: Object.fromEntries(manifest),
    },
    ...{ publicPath: '/', basename: '/', assetsBuildDirectory: '', isSpaMode: false, mode: 'production' },
    future: { ...future, v3_singleFetch: true, v3_lazyRouteDiscovery: true },
  }
}

async function importApp<T = RouteModule>(file: string): Promise<T> {
  return (await import(/* @vite-ignore */ path.resolve('app', file))) as T
}
