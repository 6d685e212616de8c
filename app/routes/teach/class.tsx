import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { classPage } from '~/components/groups/class-page'
import { ClassSentences } from '~/components/groups/class-sentences'
import { ClassTabs } from '~/components/groups/class-tabs'
import { classWords } from '~/components/groups/class-words'
import { groupWords } from '~/components/groups/group-words'
import { PageLinks } from '~/components/groups/page-links'
import { spacedCode } from '~/components/groups/spaced-code'
import { LevelTable } from '~/components/level-map/level-table'
import { mapOrder } from '~/components/level-map/map-order'
import { mapScope } from '~/components/level-map/map-scope'
import { MapSwitches } from '~/components/level-map/map-switches'
import { mapWords } from '~/components/level-map/map-words'
import { LevelKey } from '~/components/mastery/level-key'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readClassMap } from '~/domain/mastery/group-map-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import groupsStyles from '~/ui/styles/groups.css?url'
import mapStyles from '~/ui/styles/level-map.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: mapStyles },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? 'Lớp'} · Ngõ Số` }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const { modules } = await readCatalogue()
  const scope = mapScope(modules, search.get('hoc-phan'))
  const [classId, order, now] = [params.class ?? '', mapOrder(search.get('xep')), new Date()]
  const map = await readClassMap({ viewer, classId, skillIds: scope.skillIds, now })
  if ('refusal' in map) throw notFound()
  const { name, joinCode, memberCount, isManaged } = map.class
  return {
    ...{ classId, name, joinCode, memberCount, isManaged, order },
    modules: modules.map(({ id, number, title }) => ({ id, number, title })),
    shown: { id: scope.id, title: scope.title },
    map: classPage({ classId, people: map.people, scope, order, asked: search.get('trang'), now }),
  }
}

export default function ClassRoute() {
  const words = { ...useWords(groupWords), ...useWords(classWords) }
  const { download, orderMeaning } = useWords(mapWords)
  const { classId, isManaged, name, joinCode, memberCount, modules, shown, order, map } =
    useLoaderData<typeof loader>()
  const facts = [words.learners(memberCount), ...(map.villages ? [words.villages(map.villages)] : [])]
  return (
    <div className="wrap page class-page">
      <p className="crumb">
        <Link to="/lop">{words.classesTitle}</Link>
      </p>
      <h1>{name}</h1>
      <p className="class-facts">
        {words.joinCode} <b>{spacedCode(joinCode)}</b>. {facts.join(', ')}.
      </p>
      {isManaged && <ClassTabs classId={classId} />}
      {modules.length === 0 ? (
        <p className="lead">{words.nothingPublished}</p>
      ) : memberCount === 0 ? (
        <p className="lead">{words.emptyClass}</p>
      ) : (
        <>
          <p className="acts no-print">
            <Link className="btn" to={`/lop/${classId}/buoi-toi?hoc-phan=${shown.id}`}>
              {words.plan}
            </Link>
            <a className="btn line" href={`/lop/${classId}/bang.xlsx?hoc-phan=${shown.id}`} download>
              {download}
            </a>
          </p>
          <MapSwitches modules={modules} shown={shown.id} order={order} />
          {order === 'can-giup' && <p className="small no-print">{orderMeaning}</p>}
          <ClassSentences {...map} />
          <LevelKey hasStuck={map.hasStuck} />
          <LevelTable {...map} title={words.tableTitle(shown.title)} to={`/lop/${classId}`} />
          <PageLinks page={map.page} pageCount={map.pageCount} />
        </>
      )}
    </div>
  )
}
