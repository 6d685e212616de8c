import { type AppLoadContext, createCookie, redirect } from '@remix-run/node'
import { readEntry, type SignedIn, type Waiting } from '~/domain/accounts/read-session.server'
import { readCookie } from './read-cookie.server'

declare module '@remix-run/node' {
  /** What the server tells each request; made in server.ts. */
  interface AppLoadContext {
    nonce: string
    origin: string
    isHttps: boolean
    address: string
    /** Read once a request, shared by all its loaders. */
    entry?: ReturnType<typeof readEntry>
  }
}

const DAYS_30 = 30 * 24 * 3600

const cookieOf = (isHttps: boolean) =>
  createCookie('ngoso_phien', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps,
    maxAge: DAYS_30,
  })
const [plainCookie, secureCookie] = [cookieOf(false), cookieOf(true)]

function sessionCookie(isHttps: boolean) {
  return isHttps ? secureCookie : plainCookie
}

type Asked = { request: Request; context: AppLoadContext }

/**
 * Who is asking; null for a guest, and for whoever has yet to show their second factor. Read from the database once a request,
 * whoever asks how often.
 */
export async function getViewer(asked: Asked): Promise<SignedIn | null> {
  const entry = await entryOf(asked)
  return entry && 'viewer' in entry ? entry.viewer : null
}

/** Whose second factor is still to be shown; null for everybody else. */
export async function getWaiting(asked: Asked): Promise<Waiting | null> {
  const entry = await entryOf(asked)
  return entry && 'waiting' in entry ? entry.waiting : null
}

/**
 * Who is asking; a guest is sent to sign in and comes back here afterwards, who has a second factor to show is sent to show it.
 * What officers manage is shut to one who must set up a second factor first.
 */
export async function requireViewer(asked: Asked): Promise<SignedIn> {
  const viewer = await getViewer(asked)
  if (viewer?.isHeldBack && MANAGED.test(new URL(asked.request.url).pathname))
    throw redirect(`/ho-so/hai-buoc?ve=${encodeURIComponent(askedFor(asked.request))}`)
  if (viewer) return viewer
  if (await getWaiting(asked)) throw redirect(secondFactorAddress(asked.request))
  throw redirect(signInAddress(asked.request))
}

const MANAGED = /^\/quan-ly([/.]|$)/

export function signInAddress(request: Request, reason?: 'het-phien'): string {
  return `/dang-nhap?ve=${encodeURIComponent(askedFor(request))}${reason ? `&ly-do=${reason}` : ''}`
}

/** Where the second question of signing in is asked. */
export function secondFactorAddress(request: Request): string {
  return `/dang-nhap/buoc-hai?ve=${encodeURIComponent(askedFor(request))}`
}

function askedFor(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : pathname
}

function entryOf({ request, context }: Asked): ReturnType<typeof readEntry> {
  context.entry ??= readToken(request).then((token) => (token ? readEntry(token, new Date()) : null))
  return context.entry
}

async function readToken(request: Request): Promise<string | null> {
  const value = plainToken(request.headers.get('cookie')) ?? (await readCookie(plainCookie, request))
  return typeof value === 'string' ? value : null
}

/** A token as the cookie carries it: its JSON in base64. The library would look at each letter by itself. */
function plainToken(header: string | null): string | undefined {
  const encoded = /(?:^|; )ngoso_phien=([\w%]+)/.exec(header ?? '')?.[1]?.replaceAll('%3D', '=')
  return encoded && /^"([a-z0-9]{40})"$/.exec(Buffer.from(encoded, 'base64').toString('latin1'))?.[1]
}

export function signedInHeader(token: string, context: AppLoadContext): Promise<string> {
  return sessionCookie(context.isHttps).serialize(token)
}

export function signedOutHeader(context: AppLoadContext): Promise<string> {
  return sessionCookie(context.isHttps).serialize('', { maxAge: 0 })
}
