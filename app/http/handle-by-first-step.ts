import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node'

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>
type Routes = ServerBuild['routes']

/**
 * Remix, told for each first step of an address ("lop" of /lop/abc) and number of steps only the routes that begin with it and are as
 * long, and those above them. It matches an address against all the routes that it knows, several times for each page, and makes
 * each one's pattern anew: with the whole site map that costs more than all the rest of an empty page. The home page meets what may
 * begin with anything; addresses that begin like no route, and Remix's own, meet the whole map.
 */
export function handleByFirstStep(build: ServerBuild): Handle {
  const whole = createRequestHandler(build, 'production')
  const deepest = Math.max(...Object.values(build.routes).map((route) => stepsOf(route?.path).length))
  const handlers = new Map<string, Handle>()
  return (request, context) => {
    const { pathname } = new URL(request.url)
    const [step, asked] = stepsAsked(pathname)
    const count = Math.min(asked, deepest + 1)
    const key = `${step} ${count}`
    const known = handlers.get(key)
    if (known) return known(request, context)
    const routes = routesUnder(build.routes, step, count)
    if (!routes) return whole(request, context)
    const handle = createRequestHandler({ ...build, routes }, 'production')
    handlers.set(key, handle)
    return handle(request, context)
  }
}

/** The first step, as routes are written, and how many there are. A page's data has a suffix, and that of the home page a name. */
export function stepsAsked(pathname: string): [step: string, count: number] {
  const page = pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')
  return [(page.split('/')[1] ?? '').toLowerCase(), stepsOf(page).length]
}

function stepsOf(path: string | undefined): string[] {
  return path?.split('/').filter(Boolean) ?? []
}

/** Null where no route begins so; then the whole map is to be asked. */
export function routesUnder(routes: Routes, step: string, count: number): Routes | null {
  const begins = (path: string | undefined) => path?.split('/')[0]?.toLowerCase() ?? ''
  const under = Object.entries(routes).filter(([, route]) => begins(route?.path) === step && step !== '')
  const isHome = step === '' && count === 0
  if (under.length === 0 && !isHome) return null
  // What stands around every page, the home page above every address, and whatever may begin with anything.
  const always = Object.entries(routes).filter(([, route]) => /^(|\*|:.*)$/.test(begins(route?.path)))
  const nested = Object.entries(routes).filter(([, route]) => under.some(([id]) => route?.parentId === id))
  // A route that holds others, or steps that need not be there, may be as long as it likes.
  const isLong = (id: string, path = '') =>
    stepsOf(path).length === count || /[*?]/.test(path) || nested.some(([, route]) => route?.parentId === id)
  const found = under.filter(([id, route]) => isLong(id, route?.path))
  // A page carries the routes of the addresses above its own to the browser (nearby-routes.ts).
  const above = under.filter(([, { path } = {}]) => found.some(([, route]) => isAbove(path, route?.path)))
  return Object.fromEntries([...always, ...above, ...found, ...nested])
}

function isAbove(path: string | undefined, other: string | undefined): boolean {
  const [steps, others] = [stepsOf(path), stepsOf(other)]
  const isAlike = (a: string, b = '') =>
    a.startsWith(':') || b.startsWith(':') || a.toLowerCase() === b.toLowerCase()
  return steps.length < others.length && steps.every((step, at) => isAlike(step, others[at]))
}
