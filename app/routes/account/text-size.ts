import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { textSizeHeader } from '~/http/preferences.server'
import { readForm } from '~/http/read-form.server'
import { safeReturn } from '~/http/safe-return'

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const asked = Number(form.get('co'))
  const size = asked === 2 || asked === 3 ? asked : 1
  return redirect(safeReturn(String(form.get('ve') ?? '/')), {
    headers: { 'set-cookie': await textSizeHeader(size) },
  })
}
