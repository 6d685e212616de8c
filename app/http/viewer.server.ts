import { type AppLoadContext, createCookie, redirect } from '@remix-run/node'
import { readSession, type SignedIn } from '~/domain/accounts/read-session.server'

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

function sessionCookie(isHttps: boolean) {
  return createCookie('ngoso_phien', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps,
    maxAge: DAYS_30,
  })
}

type Asked = { request: Request; context: AppLoadContext }

/** Who is asking; null for a guest. Read from the database once a request, whoever asks how often. */
export function getViewer({ request, context }: Asked): Promise<SignedIn | null> {
  context.viewer ??= readToken(request, context).then((token) =>
    token ? readSession(token, new Date()) : null,
  )
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

async function readToken(request: Request, context: AppLoadContext): Promise<string | null> {
  const value: unknown = await sessionCookie(context.isHttps).parse(request.headers.get('cookie'))
  return typeof value === 'string' ? value : null
}

export function signedInHeader(token: string, context: AppLoadContext): Promise<string> {
  return sessionCookie(context.isHttps).serialize(token)
}

export function signedOutHeader(context: AppLoadContext): Promise<string> {
  return sessionCookie(context.isHttps).serialize('', { maxAge: 0 })
}
