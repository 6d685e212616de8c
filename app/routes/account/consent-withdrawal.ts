import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { withdrawConsent } from '~/domain/groups/withdraw-consent.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { safeReturn } from '~/http/safe-return'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ ve: line(500) })

export function loader() {
  return redirect('/ho-so/dong-y')
}

/** A consent holds no longer. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { ve } = await readFields(request, fields)
  const result = await withdrawConsent({ viewer, consentId: params.consent ?? '', now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(safeReturn(ve, '/ho-so/dong-y'), {
    status: 303,
    headers: { 'set-cookie': await flashHeader('consent-withdrawn') },
  })
}
