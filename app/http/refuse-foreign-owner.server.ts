import type { AppLoadContext } from '@remix-run/node'
import { ownerKey } from './owner-key'
import { getViewer } from './viewer.server'

/**
 * What a script sends says whose page it stands on. On a shared phone somebody else may have signed in meanwhile, in another
 * window: then it is not taken for theirs, but refused, and waits on the device for the one who did it. Null when all is well.
 */
export async function refuseForeignOwner(
  request: Request,
  context: AppLoadContext,
): Promise<Response | null> {
  const owner = request.headers.get('x-ngoso-nguoi')
  if (owner === null || request.method === 'GET') return null
  const viewer = await getViewer({ request, context })
  // Whose session has ended hears so from the route itself, which still grades the answer.
  if (!viewer || owner === ownerKey(viewer)) return null
  return Response.json({ refusal: 'other-person', isRecorded: false }, { status: 409 })
}
