import type { Cookie } from '@remix-run/node'

/** What a cookie of ours carries, or null. Most requests carry one or two of them: the others need not be looked for. */
export async function readCookie(cookie: Cookie, request: Request): Promise<unknown> {
  const header = request.headers.get('cookie')
  return header?.includes(`${cookie.name}=`) ? await cookie.parse(header) : null
}
