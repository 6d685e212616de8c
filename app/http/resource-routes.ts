import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, ServerBuild } from '@remix-run/node'

type Answer = (request: Request, params: Record<string, string>, context: AppLoadContext) => Promise<Response>
type Draw = (request: Request, context: AppLoadContext) => Promise<Response>
type ResourceRoute = { path: string; method: 'GET' | 'POST'; answer: Answer }

/**
 * What is answered without drawing a page: routes that have none (answers, saved exam answers, pictures, health), and
 * actions that only lead on, as their route's `handle.leadsOn` says. They are served straight by their loader or action;
 * `draw` is Remix, which draws what an action refuses or breaks at.
 * Remix would serve them the same, but only after matching each against the whole site map twice and copying
 * the request three times: more than the answer itself costs, and they are most of what a busy evening asks for.
 */
export function resourceRoutes(build: ServerBuild, draw: Draw): ResourceRoute[] {
  return Object.values(build.routes).flatMap((route) => {
    if (!route?.path || route.path === '*') return []
    const { loader, action, default: page, handle } = route.module
    const leadsOn = (handle as { leadsOn?: boolean } | undefined)?.leadsOn === true
    if (page && !leadsOn) return []
    // A page's data has the same address with a suffix, and belongs to Remix.
    const path = page ? `/${route.path}`.replace(/:(\w+)$/, ':$1{[^/.]+}') : `/${route.path}`
    const routes: ResourceRoute[] = []
    if (loader && !page) routes.push({ path, method: 'GET', answer: answerBy(loader, build) })
    if (action) {
      const answer = page ? leadOn(action, draw) : answerBy(action, build)
      routes.push({ path, method: 'POST', answer })
    }
    return routes
  })
}

/** Where it leads. Refused or broken it is done once more, by Remix, which then draws the page that says so. */
function leadOn(action: (asked: ActionFunctionArgs) => unknown, draw: Draw): Answer {
  return async (request, params, context) => {
    const again = request.clone()
    const outcome = await outcomeOf(() => action({ request, params, context }))
    return outcome instanceof Response && outcome.status < 400 ? outcome : draw(again, context)
  }
}

async function outcomeOf(act: () => unknown): Promise<unknown> {
  try {
    return await act()
  } catch (thrown) {
    return thrown
  }
}

function answerBy(handler: (asked: LoaderFunctionArgs) => unknown, build: ServerBuild): Answer {
  return async (request, params, context) => {
    const asked = { request, params, context }
    try {
      const response = await handler(asked)
      if (response instanceof Response) return response
      throw new Error(`A route without a page must answer with a Response: ${new URL(request.url).pathname}`)
    } catch (error) {
      if (error instanceof Response) return error
      build.entry.module.handleError?.(error, asked)
      return new Response('Unexpected Server Error', { status: 500 })
    }
  }
}
