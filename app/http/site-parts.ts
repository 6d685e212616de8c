import type { ServerBuild } from '@remix-run/node'

type Routes = ServerBuild['routes']

/**
 * The part of the site that may answer an address: the routes that begin with the same step, the start page, and the page for what is
 * not there. Remix ranks all routes it is given anew for each request, twice; of some three hundred that
 * takes longer than reading what the page shows. `make` is called once for each part that was asked for.
 */
export function sitePartOf<Part>(
  build: ServerBuild,
  make: (part: ServerBuild) => Part,
): (pathname: string) => Part {
  const whole = make(build)
  const steps = new Set(Object.keys(build.routes).map((id) => firstStep(build.routes, id)))
  const parts = new Map<string, Part>()
  return (pathname) => {
    const step = stepOf(pathname)
    if (!steps.has(step)) return whole
    const part = parts.get(step) ?? make(narrowed(build, step))
    parts.set(step, part)
    return part
  }
}

/** `/hoc/vneid` begins with `hoc`; a page's data has the same address with a suffix. */
function stepOf(pathname: string): string {
  return pathname.split('/')[1]?.replace(/\.data$/, '') ?? ''
}

function narrowed(build: ServerBuild, step: string): ServerBuild {
  const kept = new Set<string>()
  for (const id of Object.keys(build.routes)) {
    const first = firstStep(build.routes, id)
    if (![step, '', '*'].includes(first)) continue
    for (let at: string | undefined = id; at; at = build.routes[at]?.parentId) kept.add(at)
  }
  return { ...build, routes: Object.fromEntries(Object.entries(build.routes).filter(([id]) => kept.has(id))) }
}

/** Of a route's whole address; '' of the root and of the start page, which every page carries to the browser. */
function firstStep(routes: Routes, id: string): string {
  const paths: string[] = []
  for (let at: string | undefined = id; at; at = routes[at]?.parentId) paths.unshift(routes[at]?.path ?? '')
  return paths.join('/').split('/').find(Boolean) ?? ''
}
