import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { acceptDevice } from '~/domain/accounts/known-device-throttle.server'
import { readDevice } from '~/http/device-cookie.server'
import { flashHeader } from '~/http/flash.server'
import { hideHereHeader, showHereHeader } from '~/http/people-here.server'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ hien: line(5) })

export function loader() {
  return redirect('/ho-so')
}

/** Whether this device shows the person's name to whoever takes it up next. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const { hien } = await readFields(request, fields)
  const headers = new Headers()
  if (hien === '1') {
    const { deviceHash, header } = await readDevice({ request, context })
    await acceptDevice({ personId, deviceHash, now: new Date() })
    headers.append('set-cookie', header)
    headers.append('set-cookie', await showHereHeader({ request, context }, personId))
  } else {
    headers.append('set-cookie', await hideHereHeader({ request, context }, personId))
  }
  headers.append('set-cookie', await flashHeader(hien === '1' ? 'shown-here' : 'not-shown-here'))
  return redirect('/ho-so', { status: 303, headers })
}
