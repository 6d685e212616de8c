import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { beginGuestPlacement } from '~/domain/mastery/guest-placement.server'
import { startPlacement } from '~/domain/mastery/start-placement.server'
import { guestGround, guestPlacementHeader } from '~/http/guest-placement.server'
import { readForm } from '~/http/read-form.server'
import { requirePath } from '~/http/require-path.server'
import { getViewer } from '~/http/viewer.server'
import { UUID_PATTERN } from '~/lib/uuid-v7'

/** Begins a placement test, or goes on with the one under way: pressing twice leads to the same question. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const [viewer, form, { path, placementAddress }] = await Promise.all([
    getViewer({ request, context }),
    readForm(request),
    requirePath({ request, context, params }),
  ])
  const given = String(form.get('attemptId') ?? '')
  const attemptId = UUID_PATTERN.test(given) ? given : crypto.randomUUID()
  const begin = { pathId: path.id, seed: crypto.randomUUID(), now: new Date() }
  const nothing = `${placementAddress}?het-cau=1`
  if (viewer) {
    const started = await startPlacement({ ...begin, personId: viewer.personId, attemptId })
    if ('ok' in started) return redirect(`${placementAddress}/cau`, 303)
    return redirect(started.refusal === 'nothing-to-ask' ? nothing : placementAddress, 303)
  }
  const kept = await beginGuestPlacement(await guestGround({ request, context }), begin)
  if (!kept) return redirect(nothing, 303)
  const headers = { 'set-cookie': await guestPlacementHeader(kept, context) }
  return redirect(`${placementAddress}/cau`, { status: 303, headers })
}
