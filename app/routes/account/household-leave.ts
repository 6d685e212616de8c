import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { leaveHousehold } from '~/domain/groups/leave-household.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader() {
  return redirect('/ho-so/ho')
}

/** Somebody leaves the household they are in. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const left = await leaveHousehold({ viewer, householdId: params.household ?? '', now: new Date() })
  if ('refusal' in left) throw notFound()
  return redirect('/ho-so/ho', {
    status: 303,
    headers: { 'set-cookie': await flashHeader('household-left') },
  })
}
