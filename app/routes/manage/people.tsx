import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageLinks } from '~/components/groups/page-links'
import { NoNames } from '~/components/places/no-names'
import { PeopleList } from '~/components/places/people-list'
import { PeopleSearchForm } from '~/components/places/people-search-form'
import { peopleWords } from '~/components/places/people-words'
import { PlaceCrumbs } from '~/components/places/place-crumbs'
import { findPeople } from '~/domain/groups/people-queries.server'
import { listOffices } from '~/domain/places/office-queries.server'
import { notFound } from '~/http/not-found'
import { requirePlace } from '~/http/require-place.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import placesStyles from '~/ui/styles/places.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: placesStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: peopleWords.vi.title, en: peopleWords.en.title })

/** Without a place in the address it is the first that the officer answers for. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const officer = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const asked = search.get('dia-ban') ?? (await listOffices(officer))[0]?.placeId
  const { viewer, place } = await requirePlace({ request, context, params: { place: asked } })
  const typed = (search.get('q') ?? '').trim().slice(0, 80)
  const { placeId } = place
  const page = Number(search.get('trang'))
  const found = await findPeople({ viewer, placeId, text: typed, page, now: new Date() })
  if (!('refusal' in found)) return data({ place, typed, found })
  if (found.refusal === 'not-your-place') throw notFound()
  return data({ place, typed, found: null }, { status: 403 })
}

export default function PeoplePage() {
  const words = useWords(peopleWords)
  const { place, typed, found } = useLoaderData<typeof loader>()
  if (!found) return <NoNames placeId={place.placeId} />
  const shown = found.count.toLocaleString('vi')
  const said = typed
    ? found.count > 0
      ? words.found(shown, typed)
      : words.noneFound(typed)
    : found.count > 0
      ? words.count(found.count, shown)
      : words.none
  return (
    <div className="wrap page">
      <PlaceCrumbs above={[...place.above, place]} />
      <h1>{words.inPlace(place.name)}</h1>
      <PeopleSearchForm key={typed} placeId={place.placeId} typed={typed} />
      <p role="status">{said}</p>
      <PeopleList people={found.people} />
      <PageLinks page={found.page} pageCount={found.pageCount} />
    </div>
  )
}
