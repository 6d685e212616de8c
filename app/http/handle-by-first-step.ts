import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node'

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>
type Routes = ServerBuild['routes']

/**
 * Remix, told for each first step of an address ("lop" of /lop/abc) only the routes that begin with it. It matches an address
 * against all the routes that it knows, several times for each page, and makes each one's pattern anew: with the whole site map that
 * costs more than all the rest of an empty page. Addresses that begin like no route, and Remix's own, meet the whole map.
 */
export function handleByFirstStep(build: ServerBuild): Handle {
  const whole = createRequestHandler(build, 'production')
  const handlers = new Map<string, Handle>()
  return (request, context) => {
    const step = firstStep(new URL(request.url).pathname)
    const known = handlers.get(step)
    if (known) return known(request, context)
    const routes = routesUnder(build.routes, step)
    if (!routes) return whole(request, context)
    const handle = createRequestHandler({ ...build, routes }, 'production')
    handlers.set(step, handle)
    return handle(request, context)
  }
}

/** As routes are written: addresses are matched whatever their case; a page's data has a suffix. */
export function firstStep(pathname: string): string {
  return (pathname.split('/')[1] ?? '').toLowerCase().replace(/\.data$/, '')
}

/** Null where no route begins so; then the whole map is to be asked. */
export function routesUnder(routes: Routes, step: string): Routes | null {
  const begins = (path: string | undefined) => path?.split('/')[0]?.toLowerCase() ?? ''
  const found = Object.entries(routes).filter(([, route]) => begins(route?.path) === step && step !== '')
  if (found.length === 0) return null
  // What stands around every page, the home page above every address, and whatever may begin with anything.
  const always = Object.entries(routes).filter(([, route]) => /^(|\*|:.*)$/.test(begins(route?.path)))
  const nested = Object.entries(routes).filter(([, route]) => found.some(([id]) => route?.parentId === id))
  return Object.fromEntries([...always, ...found, ...nested])
}
