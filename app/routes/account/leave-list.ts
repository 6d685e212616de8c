import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { listPeopleHere } from '~/domain/accounts/people-here-queries.server'
import { readDevice } from '~/http/device-cookie.server'
import { hideHereHeader, readPeopleHere } from '~/http/people-here.server'

export function loader() {
  return redirect('/doi-nguoi')
}

/** Takes a name off this device's list: anybody who has the device may, since it only shows less. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { deviceHash } = await readDevice({ request, context })
  const personIds = await readPeopleHere({ request, context })
  const here = (await listPeopleHere({ deviceHash, personIds })).find(({ handle }) => handle === params.who)
  const headers = new Headers()
  if (here) headers.append('set-cookie', await hideHereHeader({ request, context }, here.personId))
  return redirect('/doi-nguoi', { status: 303, headers })
}
