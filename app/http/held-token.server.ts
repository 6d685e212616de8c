import { type AppLoadContext, createCookie, redirect } from '@remix-run/node'

type Asked = { request: Request; context: AppLoadContext }

/**
 * A token that came in an address (a scanned card, a one-time link) is taken out of it at once, so that it stands in no history
 * and no Referer, and waits ten minutes in a cookie for the form that follows.
 */
function heldToken(name: string, page: string) {
  const cookie = (context: AppLoadContext) =>
    createCookie(name, {
      ...{ path: '/dang-nhap', httpOnly: true, sameSite: 'lax', maxAge: 600, secure: context.isHttps },
    })
  return {
    /** The answer to the address that carries the token: on to the page that does not. */
    async take(token: string, context: AppLoadContext): Promise<Response> {
      const headers = { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' }
      const header = await cookie(context).serialize(token.slice(0, 200))
      return redirect(page, { status: 303, headers: { ...headers, 'set-cookie': header } })
    },
    async read({ request, context }: Asked): Promise<string | null> {
      const value: unknown = await cookie(context).parse(request.headers.get('cookie'))
      return typeof value === 'string' && value !== '' ? value : null
    },
    drop: (context: AppLoadContext) => cookie(context).serialize('', { maxAge: 0 }),
  }
}

export const scannedCard = heldToken('ngoso_the', '/dang-nhap/the')
export const openedLink = heldToken('ngoso_lien_ket', '/dang-nhap/lien-ket')
