import { type AppLoadContext, redirect } from '@remix-run/node'
import { endSession } from '~/domain/accounts/end-session.server'
import { readEntry } from '~/domain/accounts/read-session.server'
import { type Flash, flashHeader } from './flash.server'
import { localeHeader } from './preferences.server'
import { getViewer, getWaiting, signedInHeader } from './viewer.server'

/**
 * The answer to a successful sign-in or registration: the new session in its cookie, one message, and back to where the person
 * was; by the question for the second factor, where there is one. Whoever was signed in in this browser before no longer is.
 */
export async function enterAs(
  { request, context }: { request: Request; context: AppLoadContext },
  entered: {
    token: string
    flash: Flash
    to: string
    cookies?: string[]
    /** Whoever comes back speaks their own language here; a new account speaks the device's. */
    isBack?: boolean
  },
): Promise<Response> {
  const before = (await getViewer({ request, context })) ?? (await getWaiting({ request, context }))
  const entry = await readEntry(entered.token, new Date())
  const isWaiting = entry !== null && 'waiting' in entry
  const locale = entered.isBack && entry && ('viewer' in entry ? entry.viewer : entry.waiting).locale
  if (before) await endSession({ personId: before.personId, sessionId: before.sessionId })
  const headers = new Headers()
  headers.append('set-cookie', await signedInHeader(entered.token, context))
  if (locale) headers.append('set-cookie', await localeHeader(locale === 'en' ? 'en' : 'vi'))
  if (!isWaiting) headers.append('set-cookie', await flashHeader(entered.flash))
  // Pages that the browser kept would still show whoever was here before.
  if (before) headers.set('clear-site-data', '"cache"')
  for (const cookie of entered.cookies ?? []) headers.append('set-cookie', cookie)
  const to = isWaiting ? `/dang-nhap/buoc-hai?ve=${encodeURIComponent(entered.to)}` : entered.to
  return redirect(to, { status: 303, headers })
}
