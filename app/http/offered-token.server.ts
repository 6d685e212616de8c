import { type AppLoadContext, createCookie } from '@remix-run/node'

/** What the helper's page shows as a QR code right after it was made: only a hash of it is kept anywhere else. */
function cookie(isHttps: boolean) {
  return createCookie('ngoso_trao', {
    path: '/to',
    httpOnly: true,
    sameSite: 'strict',
    secure: isHttps,
    maxAge: 900,
  })
}

export function offeredTokenHeader(token: string, context: AppLoadContext): Promise<string> {
  return cookie(context.isHttps).serialize(token)
}

export async function readOfferedToken(request: Request, context: AppLoadContext): Promise<string | null> {
  const value: unknown = await cookie(context.isHttps).parse(request.headers.get('cookie'))
  return typeof value === 'string' ? value : null
}
