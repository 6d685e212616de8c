import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { deviceLessonsHeader } from '~/http/device-lessons.server'
import { flashHeader } from '~/http/flash.server'
import { keepDeviceWork } from '~/http/keep-device-work.server'
import { readFields, text } from '~/http/read-fields.server'
import { getViewer, requireViewer } from '~/http/viewer.server'
import { wantsJson } from '~/http/wants-json'

const fields = z.object({ deviceWork: text(2_000_000) })

export function loader() {
  return redirect('/ho-so')
}

/** Keeps what was done on this device before signing in. A script gets `{ accepted }`; its work is forgotten only then. */
export async function action({ request, context }: ActionFunctionArgs) {
  const isScript = wantsJson(request)
  // A script that is sent to the sign-in page would take that page for success and forget the work.
  if (isScript && !(await getViewer({ request, context })))
    return Response.json({ refusal: 'not-signed-in' }, { status: 401 })
  const { personId } = await requireViewer({ request, context })
  const isJson = request.headers.get('content-type')?.startsWith('application/json')
  const deviceWork = isJson ? await request.text() : (await readFields(request, fields)).deviceWork
  const { isKept, accepted } = await keepDeviceWork({ request, personId, deviceWork, now: new Date() })

  const headers = new Headers({ 'set-cookie': await deviceLessonsHeader([]) })
  if (isScript) {
    if (isKept) return Response.json({ accepted }, { headers })
    return Response.json({ refusal: 'malformed' }, { status: 400, headers })
  }
  if (isKept) headers.append('set-cookie', await flashHeader('device-work-kept'))
  return redirect('/ho-so', { status: 303, headers })
}
