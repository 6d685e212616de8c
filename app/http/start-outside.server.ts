import { type AppLoadContext, redirect } from '@remix-run/node'
import { startOutsideSignIn } from '~/domain/accounts/start-outside-sign-in.server'
import { notFound } from './not-found'
import { outsideAttempt } from './outside-cookies.server'

/** Where the provider sends people back to; by the site's own origin. */
const RETURN = '/dang-nhap/ngoai/ve'

/** The answer that sends the browser to the outside provider; `refused` says where a refusal is told. */
export async function startOutside(
  context: AppLoadContext,
  { to, linksTo, refused }: { to: string; linksTo: string | null; refused: (refusal: string) => string },
): Promise<Response> {
  const now = new Date()
  const started = await startOutsideSignIn({ redirectTo: `${context.origin}${RETURN}`, now })
  if (!('ok' in started)) {
    if (started.refusal === 'not-configured') throw notFound()
    return redirect(refused(started.refusal), 303)
  }
  const header = await outsideAttempt.header({ ...started.attempt, to, linksTo }, context, now)
  return redirect(started.address, { status: 303, headers: { 'set-cookie': header } })
}
