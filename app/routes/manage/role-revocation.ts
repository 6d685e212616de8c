import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { revokeRole } from '~/domain/accounts/revoke-role.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ 'dia-ban': line(100) })

export function loader() {
  return redirect('/quan-ly/vai-tro')
}

/** A role holds no longer. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { 'dia-ban': placeId } = await readFields(request, fields)
  const result = await revokeRole({ viewer, roleId: params.role ?? '', now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/quan-ly/vai-tro${placeId && `?dia-ban=${encodeURIComponent(placeId)}`}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('role-revoked') },
  })
}
