import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { FoundPlaces } from '~/components/places/found-places'
import { PlaceSearchForm } from '~/components/places/place-search-form'
import { placeWords } from '~/components/places/place-words'
import { listOffices } from '~/domain/places/office-queries.server'
import { findPlaces } from '~/domain/places/place-search-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { foldText } from '~/lib/fold-text'
import { pageTitle } from '~/ui/page-title'
import groupsStyles from '~/ui/styles/groups.css?url'
import placesStyles from '~/ui/styles/places.css?url'
import { useWords } from '~/ui/words'

const MOST = 50

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: placesStyles },
]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: placeWords.vi.findTitle, en: placeWords.en.findTitle })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  if ((await listOffices(viewer)).length === 0) throw notFound()
  const typed = (new URL(request.url).searchParams.get('q') ?? '').slice(0, 80)
  const isTooShort = foldText(typed).replace(/ /g, '').length < 2
  return { typed, isTooShort, places: await findPlaces({ viewer, text: typed }) }
}

export default function PlaceSearchPage() {
  const words = useWords(placeWords)
  const { typed, isTooShort, places } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/quan-ly">{words.manage}</Link>
      </p>
      <h1>{words.findTitle}</h1>
      <PlaceSearchForm key={typed} typed={typed} />
      {isTooShort ? (
        typed !== '' && <p role="status">{words.tooShort}</p>
      ) : (
        <>
          <p role="status">{places.length >= MOST ? words.foundMost : words.foundCount(places.length)}</p>
          <FoundPlaces places={places} />
        </>
      )}
    </div>
  )
}
