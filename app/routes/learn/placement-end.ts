import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { endPlacement } from '~/domain/mastery/end-placement.server'
import { endGuestPlacement } from '~/domain/mastery/guest-placement.server'
import { guestPlacementHeader, readGuestPlacement } from '~/http/guest-placement.server'
import { requirePath } from '~/http/require-path.server'
import { getViewer } from '~/http/viewer.server'

/** Stops a placement test; what is known so far is its result. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, { path, placementAddress }] = await Promise.all([
    getViewer({ request, context }),
    requirePath({ request, context, params }),
  ])
  if (viewer) {
    await endPlacement({ personId: viewer.personId, pathId: path.id, now: new Date() })
    return redirect(`${placementAddress}/ket-qua`, 303)
  }
  const found = await readGuestPlacement({ request, context }, path.id)
  if (!found) return redirect(placementAddress, 303)
  const headers = { 'set-cookie': await guestPlacementHeader(endGuestPlacement(found.kept), context) }
  return redirect(`${placementAddress}/ket-qua`, { status: 303, headers })
}
