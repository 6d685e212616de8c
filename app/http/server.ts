import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import type { AppLoadContext, ServerBuild } from '@remix-run/node'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { outsideOrigins } from '~/domain/accounts/outside-settings.server'
import { isCrossSiteWrite } from './cross-site-write'
import { handleByFirstStep } from './handle-by-first-step'
import { logRequest } from './log-request'
import { metricsText, observeRequest } from './metrics'
import { pageCaching } from './page-caching'
import { refuseForeignOwner } from './refuse-foreign-owner.server'
import { requestOrigin } from './request-origin'
import { resourceRoutes } from './resource-routes'
import { securityHeaders } from './security-headers'
import { takeTurn } from './take-turn'

const BUILD = path.resolve('build/server/index.js')
const YEAR = 'public, max-age=31536000, immutable'
const MAX_BODY = 2_000_000
/** A list from Excel, and what a form puts around it. */
const MAX_LIST = 8_200_000
/** Pictures, documents and folders that authors send. */
const MAX_FILES = 24_000_000
const AUTHORS_FILES = /^\/soan-bai\/(?:nhap|[^/]+\/(?:hinh|hinh\/[^/]+\/thay|word|dan))$/
const SAFE = new Set(['GET', 'HEAD'])
const PATIENCE_MS = 10_000

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>
type Env = { Bindings: { incoming: IncomingMessage; outgoing: ServerResponse } }

/** The whole HTTP side of the process: static files, headers, refusal of foreign writes, then Remix. */
export async function createServer({ port, host }: { port: number; host: string }) {
  process.env.NODE_ENV ??= 'production' // React draws more slowly in its development form
  const build = (await import(/* @vite-ignore */ BUILD)) as ServerBuild
  const handle = handleByFirstStep(build)
  const app = new Hono<Env>()

  app.get('/metrics', async (c) => {
    if (!mayReadMetrics(c.env.incoming, c.req.raw)) return c.text('unauthorized', 401)
    return c.text(await metricsText(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
  })

  const files = (root: string, cacheControl: string) =>
    serveStatic<Env>({
      root,
      precompressed: true,
      onFound: (_file, c) => {
        c.header('cache-control', cacheControl)
        c.header('x-content-type-options', 'nosniff')
      },
    })
  app.use('/assets/*', files('build/client', YEAR))
  for (const file of ['/favicon.svg', '/robots.txt'])
    app.use(file, files('build/client', 'public, max-age=86400'))

  app.use('*', async (c, next) => {
    const startedAt = performance.now()
    await takeTurn()
    await next()
    const seconds = (performance.now() - startedAt) / 1000
    observeRequest(c.req.method, c.req.path, c.res.status, seconds)
    logRequest(c.req.method, c.req.path, c.res.status, seconds)
  })
  app.get('*', compress({ threshold: 1024 })) // what is written gets short answers

  const guarded = async (c: Context<Env>, answer: Handle) => {
    const { origin, isHttps } = requestOrigin(c.req.raw)
    const request = inOwnWords(c.req.raw, origin)
    const nonce = crypto.randomUUID().replaceAll('-', '')
    const { pathname } = new URL(request.url)
    const isAuthoring = /^\/soan-bai(\/|$)/.test(pathname)
    const headers = securityHeaders({ nonce, isHttps, formTargets: outsideOrigins(), isAuthoring })
    if (isCrossSiteWrite(request, origin)) return c.text('Yêu cầu từ trang khác đã bị chặn.', 403, headers)
    const length = request.headers.get('content-length')
    if (length === null && request.headers.has('transfer-encoding'))
      return c.text('Thiếu độ dài của dữ liệu gửi lên.', 411, headers)
    const most = mostBytes(pathname)
    if (Number(length) > most) return c.text('Dữ liệu gửi lên quá lớn.', 413, headers)
    const address = clientAddress(c.env.incoming, request)
    // Told to Node itself, which lets an answer's own headers go before these: the answer need not be taken apart for it.
    const { outgoing } = c.env
    for (const [name, value] of Object.entries(headers)) outgoing.setHeader(name, value)
    outgoing.setHeader('cache-control', pageCaching(request))
    const asked: AppLoadContext = { nonce, origin, isHttps, address }
    return (await refuseForeignOwner(request, asked)) ?? (await answer(request, asked))
  }
  for (const { method, path, answer } of resourceRoutes(build, handle)) {
    app.on(method, path, (c) =>
      guarded(c, (request, context) => answer(request, c.req.param() as Record<string, string>, context)),
    )
  }
  app.all('*', (c) => guarded(c, handle))

  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: app.fetch, port, hostname: host }, () => resolve(started))
  })
  const bound = server.address()
  return {
    address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}`,
    /** Takes no new connection, finishes what is under way, gives up after ten seconds. */
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        setTimeout(resolve, PATIENCE_MS).unref()
        // A browser keeps its connection open after its request is done; that is nothing to wait for.
        if ('closeIdleConnections' in server) setInterval(() => server.closeIdleConnections(), 100).unref()
      }),
  }
}

/**
 * The request as Remix understands it. It knows no address that ends in a suffix: CODE.pdf is served by CODE/pdf. And it
 * compares a form's Origin with the Host, which a proxy may have rewritten: it is told the host that people see.
 */
function inOwnWords(request: Request, origin: string): Request {
  const code = /^\w+:\/\/[^/]+\/chung-nhan\/([^/?#]+)\.pdf(?:[?#]|$)/.exec(request.url)?.[1]
  if (!code && (SAFE.has(request.method) || origin.endsWith(`//${request.headers.get('host')}`)))
    return request
  const url = new URL(request.url)
  const host = new URL(origin).host
  if (code) url.pathname = `/chung-nhan/${code}/pdf`
  const told = new Request(url, request)
  told.headers.set('x-forwarded-host', host)
  return told
}

function mostBytes(pathname: string): number {
  if (pathname === '/quan-ly/danh-sach') return MAX_LIST
  return AUTHORS_FILES.test(pathname) ? MAX_FILES : MAX_BODY
}

/** With the operator's token; without one set, from this machine alone. */
function mayReadMetrics({ socket }: IncomingMessage, request: Request): boolean {
  const token = process.env.NGOSO_METRICS_TOKEN
  if (token) return request.headers.get('authorization') === `Bearer ${token}`
  const isForwarded = request.headers.has('x-forwarded-for') || request.headers.has('forwarded')
  return !isForwarded && /^(::1|127\.|::ffff:127\.)/.test(socket.remoteAddress ?? '')
}

/** The caller's address; X-Forwarded-For counts only when the operator says that a proxy of theirs writes it. */
function clientAddress(incoming: { socket: { remoteAddress?: string } }, request: Request): string {
  const forwarded = process.env.NGOSO_TRUST_PROXY === '1' && request.headers.get('x-forwarded-for')
  const last = forwarded ? forwarded.split(',').at(-1)?.trim() : undefined
  return last || incoming.socket.remoteAddress || 'unknown'
}
