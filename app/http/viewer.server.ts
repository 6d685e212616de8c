import { type AppLoadContext, createCookie, redirect } from '@remix-run/node'
import { readSession, type SignedIn } from '~/domain/accounts/read-session.server'
import { readCookie } from './read-cookie.server'

declare module '@remix-run/node' {
  /** What the server tells each request; made in server.ts. */
  interface AppLoadContext {
    nonce: string
    origin: string
    isHttps: boolean
    address: string
    /** Read once a request, shared by all its loaders. */
    viewer?: Promise<SignedIn | null>
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

/** Who is asking; null for a guest. Read from the database once a request, whoever asks how often. */
export function getViewer({ request, context }: Asked): Promise<SignedIn | null> {
  context.viewer ??= readToken(request).then((token) => (token ? readSession(token, new Date()) : null))
  return context.viewer
}

/** Who is asking; a guest is sent to sign in and comes back here afterwards. */
export async function requireViewer(asked: Asked): Promise<SignedIn> {
  const viewer = await getViewer(asked)
  if (viewer) return viewer
  throw redirect(signInAddress(asked.request))
}

export function signInAddress(request: Request, reason?: 'het-phien'): string {
  const { pathname, search } = new URL(request.url)
  const target = request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : pathname
  return `/dang-nhap?ve=${encodeURIComponent(target)}${reason ? `&ly-do=${reason}` : ''}`
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
