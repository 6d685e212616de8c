import { createCookie } from '@remix-run/node'

/** Which lessons a guest has finished on this device: enough to light the houses, also without JavaScript. */
const cookie = createCookie('ngoso_da_hoc', {
  path: '/',
  sameSite: 'lax',
  httpOnly: true,
  maxAge: 31_536_000,
})
const MOST = 200

export async function readDeviceLessons(request: Request): Promise<string[]> {
  const value: unknown = await cookie.parse(request.headers.get('cookie'))
  if (!Array.isArray(value)) return []
  return value
    .filter((id): id is string => typeof id === 'string' && /^[a-z0-9.-]{1,60}$/.test(id))
    .slice(0, MOST)
}

export function deviceLessonsHeader(lessonIds: string[]): Promise<string> {
  return cookie.serialize([...new Set(lessonIds)].slice(-MOST), lessonIds.length ? {} : { maxAge: 0 })
}
