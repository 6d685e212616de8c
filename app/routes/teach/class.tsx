import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { classPage } from '~/components/groups/class-page'
import { ClassSentences } from '~/components/groups/class-sentences'
import { ClassTable } from '~/components/groups/class-table'
import { ClassTabs } from '~/components/groups/class-tabs'
import { classWords } from '~/components/groups/class-words'
import { groupWords } from '~/components/groups/group-words'
import { ModuleSwitch } from '~/components/groups/module-switch'
import { PageLinks } from '~/components/groups/page-links'
import { spacedCode } from '~/components/groups/spaced-code'
import { LevelKey } from '~/components/mastery/level-key'
import { readManagedClass } from '~/domain/groups/managed-class-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { readClassMap } from '~/domain/mastery/group-map-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: groupsStyles }]

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.name ?? 'Lớp'} · Ngõ Số` }]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const search = new URL(request.url).searchParams
  const { modules } = await readCatalogue()
  const module = modules.find(({ id }) => id === search.get('hoc-phan')) ?? modules[0]
  const [classId, now] = [params.class ?? '', new Date()]
  const skillIds = module?.skills.map((skill) => skill.id) ?? []
  const map = await readClassMap({ viewer, classId, skillIds, now })
  if ('refusal' in map) throw notFound()
  const { name, joinCode, memberCount } = map.class
  return {
    ...{ classId, name, joinCode, memberCount },
    isManaged: (await readManagedClass(viewer, classId)) !== null,
    modules: modules.map(({ id, number, title }) => ({ id, number, title })),
    shown: module && { id: module.id, title: module.title },
    map: module && classPage({ classId, people: map.people, module, asked: search.get('trang'), now }),
  }
}

export default function ClassRoute() {
  const words = useWords(groupWords)
  const { emptyClass } = useWords(classWords)
  const { classId, isManaged, name, joinCode, memberCount, modules, shown, map } =
    useLoaderData<typeof loader>()
  const facts = [words.learners(memberCount), ...(map?.villages ? [words.villages(map.villages)] : [])]
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
      {!map || !shown ? (
        <p className="lead">{words.nothingPublished}</p>
      ) : memberCount === 0 ? (
        <p className="lead">{emptyClass}</p>
      ) : (
        <>
          <ModuleSwitch modules={modules} shown={shown.id} />
          <ClassSentences {...map} />
          <LevelKey hasStuck={map.rows.some((row) => row.cells.some((cell) => cell.isStuck))} />
          <ClassTable {...map} title={shown.title} />
          <PageLinks page={map.page} pageCount={map.pageCount} />
        </>
      )}
    </div>
  )
}
