import { randomBytes } from 'node:crypto'
import { type AppLoadContext, createCookie } from '@remix-run/node'
import { deviceHash } from '~/domain/accounts/device-hash.server'

const DAYS_400 = 400 * 24 * 3600

function deviceCookie(isHttps: boolean) {
  return createCookie('ngoso_may', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isHttps,
    maxAge: DAYS_400,
  })
}

/**
 * The device that is asking: a number without meaning, by which it is told apart from others when somebody signs in. Says
 * nothing of who uses it. `header` is the cookie to send back with the answer, so that the device is met again.
 */
export async function readDevice({
  request,
  context,
}: {
  request: Request
  context: AppLoadContext
}): Promise<{ deviceHash: string; header: string }> {
  const cookie = deviceCookie(context.isHttps)
  const sent: unknown = await cookie.parse(request.headers.get('cookie'))
  const token =
    typeof sent === 'string' && /^[\w-]{32}$/.test(sent) ? sent : randomBytes(24).toString('base64url')
  return { deviceHash: deviceHash(token), header: await cookie.serialize(token) }
}
