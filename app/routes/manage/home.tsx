import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { SecondFactorInvitation } from '~/components/accounts/second-factor-invitation'
import { NothingHere } from '~/components/groups/nothing-here'
import { NextSteps } from '~/components/places/next-steps'
import { PlaceCounts } from '~/components/places/place-counts'
import { PlaceSearchForm } from '~/components/places/place-search-form'
import { placeWords } from '~/components/places/place-words'
import { mayReadAudit } from '~/domain/accounts/may-read-audit'
import { seesNames } from '~/domain/accounts/sees-names'
import { readPlaceNumbers } from '~/domain/groups/place-numbers-queries.server'
import { listOffices } from '~/domain/places/office-queries.server'
import { requireViewer } from '~/http/viewer.server'
import { Drawing } from '~/ui/drawing/drawing'
import { pageTitle } from '~/ui/page-title'
import groupsStyles from '~/ui/styles/groups.css?url'
import placesStyles from '~/ui/styles/places.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: placesStyles },
]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: placeWords.vi.manage, en: placeWords.en.manage })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const offices = await listOffices(viewer)
  const places = await Promise.all(
    offices.map(async (place) => ({
      ...place,
      numbers: await readPlaceNumbers({ viewer, placeId: place.placeId }),
    })),
  )
  const hasNames = offices.some(({ placeId }) => seesNames(viewer, [placeId]))
  const readsLog = mayReadAudit(viewer)
  const isInvited = !viewer.hasSecondFactor
  return { name: viewer.displayName, places, hasNames, readsLog, isInvited }
}

/** An officer's home: their places in numbers, and what is often done there. */
export default function ManagePage() {
  const words = useWords(placeWords)
  const { name, places, hasNames, readsLog, isInvited } = useLoaderData<typeof loader>()
  if (places.length === 0) return <NothingHere title={words.noOfficeTitle} text={words.noOfficeText} />
  return (
    <div className="wrap page">
      <div className="manage-head">
        <div>
          <p className="small">{words.hello(name)}</p>
          <h1>{words.manage}</h1>
          <p className="lead">{words.homeLead}</p>
        </div>
        <Drawing name="under-the-palms" />
      </div>
      {isInvited && <SecondFactorInvitation />}
      {places.map((place) => (
        <section className="place-sum" key={place.placeId} aria-labelledby={place.placeId}>
          <h2 id={place.placeId} lang="vi">
            {place.name}
          </h2>
          {'ok' in place.numbers && <PlaceCounts numbers={place.numbers} />}
          <Link className="btn line" to={`/quan-ly/dia-ban/${place.placeId}`}>
            {words.seePlace(place.name)}
          </Link>
        </section>
      ))}
      <div className="manage-rest">
        <section aria-labelledby="viec">
          <h2 id="viec">{words.nextTitle}</h2>
          <NextSteps seesNames={hasNames} readsLog={readsLog} />
        </section>
        <PlaceSearchForm />
      </div>
    </div>
  )
}
