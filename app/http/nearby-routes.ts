import type { EntryContext } from '@remix-run/node'
import { matchPath } from '@remix-run/react'

type Manifest = EntryContext['manifest']

const known = new Map<string, Manifest>()

/**
 * The part of the site map that drawing a page needs: the page's own route and those of the addresses above it, which is
 * also what the page carries to the browser. Drawing it with the whole map would match its address against every route
 * of the site, once for each step of the address. The same for all addresses of one route.
 */
export function nearbyRoutes(manifest: Manifest, routeIds: string[], pathname: string): Manifest {
  const key = routeIds.join(' ')
  const narrowed = known.get(key) ?? narrow(manifest, routeIds, pathname)
  known.set(key, narrowed)
  return narrowed
}

function narrow(manifest: Manifest, routeIds: string[], pathname: string): Manifest {
  const steps = pathname.split('/').filter(Boolean)
  const above = steps.map((_, depth) => `/${steps.slice(0, depth).join('/')}`)
  const routes = Object.entries(manifest.routes).filter(([id, route]) => {
    if (routeIds.includes(id)) return true
    if (route.path === '*') return false
    return above.some((address) => matchPath({ path: `/${route.path ?? ''}` }, address) !== null)
  })
  return { ...manifest, routes: Object.fromEntries(routes) }
}
