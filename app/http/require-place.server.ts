import type { LoaderFunctionArgs } from '@remix-run/node'
import type { SignedIn } from '~/domain/accounts/read-session.server'
import { type PlaceShown, readPlace } from '~/domain/places/office-queries.server'
import { notFound } from './not-found'
import { requireViewer } from './viewer.server'

/** Who is asking, and the place of the address, which they answer for; anybody else's and unknown ones are not found. */
export async function requirePlace({
  request,
  context,
  params,
}: Pick<LoaderFunctionArgs, 'request' | 'context' | 'params'>): Promise<{
  viewer: SignedIn
  place: PlaceShown
}> {
  const viewer = await requireViewer({ request, context })
  const found = await readPlace({ viewer, placeId: params.place ?? '' })
  if ('refusal' in found) throw notFound()
  return { viewer, place: found.place }
}
