import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ChangeLinks } from '~/components/places/change-links'
import { ClosedNotice } from '~/components/places/closed-notice'
import { PlaceCounts } from '~/components/places/place-counts'
import { PlaceCrumbs } from '~/components/places/place-crumbs'
import { PlaceGroups } from '~/components/places/place-groups'
import { PlaceHistory } from '~/components/places/place-history'
import { placeWords } from '~/components/places/place-words'
import { PlacesBelow } from '~/components/places/places-below'
import { TeamsWithoutPlace } from '~/components/places/teams-without-place'
import { readPlaceGroups } from '~/domain/groups/place-groups-queries.server'
import { readNumbersBelow, readPlaceNumbers } from '~/domain/groups/place-numbers-queries.server'
import { readBelow } from '~/domain/places/below-queries.server'
import { readPlaceHistory } from '~/domain/places/place-history-queries.server'
import { notFound } from '~/http/not-found'
import { requirePlace } from '~/http/require-place.server'
import { Drawing } from '~/ui/drawing/drawing'
import groupsStyles from '~/ui/styles/groups.css?url'
import placesStyles from '~/ui/styles/places.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: placesStyles },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.place.name ?? 'Địa bàn'} · Ngõ Số` },
]

export async function loader(asked: LoaderFunctionArgs) {
  const { viewer, place } = await requirePlace(asked)
  const { placeId } = place
  const page = Number(new URL(asked.request.url).searchParams.get('trang'))
  const [below, numbers, groups, history] = await Promise.all([
    readBelow({ viewer, placeId, page }),
    readPlaceNumbers({ viewer, placeId }),
    readPlaceGroups({ viewer, placeId }),
    readPlaceHistory(placeId),
  ])
  if ('refusal' in below || 'refusal' in numbers || 'refusal' in groups) throw notFound()
  const childIds = below.children.map((child) => child.placeId)
  const counts = await readNumbersBelow({ viewer, placeId, childIds })
  const children = below.children.map((child) => ({ ...child, numbers: counts.get(child.placeId) ?? null }))
  return { place, numbers, groups, history, below: { ...below, children } }
}

export default function PlacePage() {
  const words = useWords(placeWords)
  const { place, numbers, groups, history, below } = useLoaderData<typeof loader>()
  const isSplit = place.closedOn !== null && history.into.some((link) => link.kind === 'split')
  return (
    <div className="wrap page place-page">
      <PlaceCrumbs above={place.above} />
      <div className="manage-head">
        <div>
          <h1 lang="vi">{place.name}</h1>
          {place.closedOn && <ClosedNotice closedOn={place.closedOn} into={history.into} />}
          <PlaceCounts numbers={numbers} />
          {groups.seesNames && (
            <p className="acts">
              <Link className="btn" to={`/quan-ly/nguoi?dia-ban=${place.placeId}`}>
                {words.peopleHere}
              </Link>
              <Link className="btn line" to={`/quan-ly/dia-ban/${place.placeId}/thanh-thao`}>
                {words.levelsHere}
              </Link>
            </p>
          )}
        </div>
        <Drawing name="under-the-palms" />
      </div>
      {isSplit ? (
        <TeamsWithoutPlace placeId={place.placeId} teams={groups.teams} choices={history.into} />
      ) : (
        <PlaceGroups kind="team" groups={groups.teams} hasNames={groups.seesNames} />
      )}
      {isSplit && below.childCount > 0 && <p>{words.wantMove}</p>}
      <PlacesBelow places={below.children} {...below} />
      <PlaceGroups kind="class" groups={groups.classes} hasNames={groups.seesNames} />
      <ChangeLinks
        placeId={place.placeId}
        hasPlacesBelow={!['village', 'school'].includes(place.kind)}
        may={place.may}
      />
      <PlaceHistory times={history.times} from={history.from} />
    </div>
  )
}
