import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PageLinks } from '~/components/groups/page-links'
import { LevelTable } from '~/components/level-map/level-table'
import { mapPersonRow } from '~/components/level-map/map-person-row'
import { mapColumns } from '~/components/level-map/map-scope'
import { MapSwitches } from '~/components/level-map/map-switches'
import { mapWords } from '~/components/level-map/map-words'
import { LevelKey } from '~/components/mastery/level-key'
import { PlaceMapFilter } from '~/components/place-map/place-map-filter'
import { placeMapWords } from '~/components/place-map/place-map-words'
import { NoNames } from '~/components/places/no-names'
import { PlaceCrumbs } from '~/components/places/place-crumbs'
import { readPlaceMap } from '~/domain/mastery/place-map-queries.server'
import { notFound } from '~/http/not-found'
import groupsStyles from '~/ui/styles/groups.css?url'
import mapStyles from '~/ui/styles/level-map.css?url'
import placesStyles from '~/ui/styles/places.css?url'
import { useWords } from '~/ui/words'
import { placeMapAsked } from './place-map-asked.server'

export const links: LinksFunction = () =>
  [groupsStyles, placesStyles, mapStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${placeMapWords.vi.title(data?.place.name ?? '')} · Ngõ Số` },
]

/** Who of a place stands where, to its officers who see names. */
export async function loader(args: LoaderFunctionArgs) {
  const now = new Date()
  const { place, modules, scope, order, search, asked } = await placeMapAsked(args, now)
  const found = await readPlaceMap({ ...asked, ...order, page: Number(search.get('trang')) })
  if ('refusal' in found) {
    if (found.refusal === 'not-your-place') throw notFound()
    const status = found.refusal === 'names-not-shown' ? 403 : 200
    return data({ place, refusal: found.refusal, map: null }, { status })
  }
  const { people, ...map } = found
  const shown = { id: scope.id, title: scope.title, group: search.get('nhom') ?? '', order: order.asked }
  const rows = people.map((person) => mapPersonRow(person, person.teamName ?? person.placeName, now))
  const hasStuck = rows.some(({ levels }) => levels.includes('s'))
  return data({
    place,
    refusal: null,
    map: {
      ...{ ...map, ...shown, columns: mapColumns(scope), rows, hasStuck },
      modules: modules.map(({ id, number, title }) => ({ id, number, title })),
      file: `/quan-ly/dia-ban/${place.placeId}/thanh-thao/bang.xlsx?${search}`,
    },
  })
}

export default function PlaceMapPage() {
  const words = { ...useWords(mapWords), ...useWords(placeMapWords) }
  const { place, refusal, map } = useLoaderData<typeof loader>()
  if (refusal === 'names-not-shown') return <NoNames placeId={place.placeId} />
  return (
    <div className="wrap page class-page">
      <PlaceCrumbs above={[...place.above, place]} />
      <h1>{map ? words.title(place.name) : words.tooManyTitle}</h1>
      {!map ? (
        <>
          <p className="lead">{words.tooManyText}</p>
          <p className="acts">
            <Link className="btn" to={`/quan-ly/dia-ban/${place.placeId}`}>
              {words.toPlace(place.name)}
            </Link>
          </p>
        </>
      ) : (
        <>
          <PlaceMapFilter {...map} shown={map.id} />
          <p role="status">
            {map.count === 0 ? words.none : words.people(map.count)} {map.stuck > 0 && words.stuck(map.stuck)}{' '}
            {map.away > 0 && words.away(map.away)}
          </p>
          {map.count > 0 && (
            <>
              <p className="acts no-print">
                <a className="btn line" href={map.file} download>
                  {words.download}
                </a>
              </p>
              <MapSwitches modules={[]} shown={map.id} order={map.order} />
              {map.order === 'can-giup' && (
                <p className="small no-print">
                  {words.orderMeaning} {words.ranked}
                </p>
              )}
              <LevelKey hasStuck={map.hasStuck} />
              <LevelTable
                {...map}
                title={words.table(place.name, map.title)}
                to="/quan-ly/nguoi"
                reached={null}
                total={map.count}
              />
              <PageLinks page={map.page} pageCount={map.pageCount} />
            </>
          )}
        </>
      )}
    </div>
  )
}
