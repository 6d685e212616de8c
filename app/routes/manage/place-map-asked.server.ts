import type { LoaderFunctionArgs } from '@remix-run/node'
import { mapOrder } from '~/components/level-map/map-order'
import { ALL_MODULES, mapScope } from '~/components/level-map/map-scope'
import { askedGroup } from '~/components/place-map/asked-group'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { requirePlace } from '~/http/require-place.server'

/** What an address asks of the map of a place, and who asks. */
export async function placeMapAsked(args: LoaderFunctionArgs, now: Date) {
  const { viewer, place } = await requirePlace(args)
  const search = new URL(args.request.url).searchParams
  const { modules } = await readCatalogue()
  const scope = mapScope(modules, search.get('hoc-phan'))
  const asked = mapOrder(search.get('xep'))
  return {
    ...{ place, modules, scope, search },
    order: { asked, order: asked === 'ten' ? ('name' as const) : ('need' as const) },
    asked: {
      ...{ viewer, placeId: place.placeId, group: askedGroup(search.get('nhom')), now },
      ...{ skillIds: scope.skillIds, areAll: scope.id === ALL_MODULES },
    },
  }
}
