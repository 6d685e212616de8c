import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { giveOwnConsent } from '~/domain/groups/give-own-consent.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader() {
  return redirect('/ho-so/dong-y')
}

/** A child agrees that its name is shown. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const result = await giveOwnConsent({ viewer, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect('/ho-so/dong-y', {
    status: 303,
    headers: { 'set-cookie': await flashHeader('consent-recorded') },
  })
}
