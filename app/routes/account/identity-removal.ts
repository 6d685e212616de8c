import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { unlinkIdentity } from '~/domain/accounts/unlink-identity.server'
import { flashHeader } from '~/http/flash.server'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ noi: line(500) })

export function loader() {
  return redirect('/ho-so/noi')
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const { noi: issuer } = await readFields(request, fields)
  const result = await unlinkIdentity({ personId, issuer, now: new Date() })
  if ('refusal' in result) return redirect(`/ho-so/noi?loi=${result.refusal}`, 303)
  const headers = { 'set-cookie': await flashHeader('identity-unlinked') }
  return redirect('/ho-so', { status: 303, headers })
}
