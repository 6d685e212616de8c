import { type AppLoadContext, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { finishOutsideSignIn, type OutsidePerson } from '~/domain/accounts/finish-outside-sign-in.server'
import { linkIdentity } from '~/domain/accounts/link-identity.server'
import { signInFromOutside } from '~/domain/accounts/sign-in-from-outside.server'
import { arrive } from '~/http/arrive.server'
import { deviceName } from '~/http/device-name'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { outsideAttempt, outsidePerson } from '~/http/outside-cookies.server'
import { safeReturn } from '~/http/safe-return'
import { getViewer } from '~/http/viewer.server'

/** The provider's answer: whoever is known enters, whoever wanted to link is linked, anybody else is asked for a name. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const now = new Date()
  const kept = await outsideAttempt.read({ request, context }, now)
  if (!kept) return redirect('/dang-nhap?ngoai=stale', 303)
  const { linksTo, ...attempt } = kept
  const to = safeReturn(attempt.to)
  const { pathname, search } = new URL(request.url)
  const answer = new URL(pathname + search, context.origin)
  const outside = await finishOutsideSignIn({ answer, attempt, now })
  if (!('ok' in outside)) {
    if (outside.refusal === 'not-configured') throw notFound()
    return dropped(context, refusedAt(linksTo, outside.refusal, to))
  }
  if (linksTo !== null) return await link({ request, context, linksTo, outside, now })
  const { issuer, subject, name } = outside
  const entered = await signInFromOutside({ issuer, subject, device: deviceName(request), now })
  const cookies = [await outsideAttempt.drop(context)]
  if ('ok' in entered)
    return arrive({ request, context }, { ...entered, flash: 'signed-in', to, isShownHere: false, cookies })
  cookies.push(await outsidePerson.header({ issuer, subject, name, to }, context, now))
  return dropped(context, '/dang-nhap/ngoai/moi', cookies)
}

async function link(input: {
  request: Request
  context: AppLoadContext
  linksTo: string
  outside: OutsidePerson
  now: Date
}): Promise<Response> {
  const { request, context, linksTo, outside, now } = input
  const viewer = await getViewer({ request, context })
  // Somebody else may have taken the phone meanwhile: what was confirmed by one is not done for another.
  if (viewer?.personId !== linksTo) return dropped(context, refusedAt(null, 'stale', '/'))
  const { issuer, subject } = outside
  const linked = await linkIdentity({ personId: linksTo, issuer, subject, now })
  if ('refusal' in linked) return dropped(context, refusedAt(linksTo, linked.refusal, '/'))
  return dropped(context, '/ho-so/noi', [await flashHeader('identity-linked')])
}

function refusedAt(linksTo: string | null, refusal: string, to: string): string {
  if (linksTo !== null) return `/ho-so/noi?loi=${refusal}`
  return `/dang-nhap?ngoai=${refusal}&ve=${encodeURIComponent(to)}`
}

/** On to a page of ours; the attempt is over. */
async function dropped(context: AppLoadContext, to: string, cookies: string[] = []): Promise<Response> {
  const headers = new Headers()
  for (const cookie of [await outsideAttempt.drop(context), ...cookies]) headers.append('set-cookie', cookie)
  return redirect(to, { status: 303, headers })
}
