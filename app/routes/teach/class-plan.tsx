import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { classPlan } from '~/components/class-plan/class-plan'
import { PlanGroups } from '~/components/class-plan/plan-groups'
import { PlanQuestions } from '~/components/class-plan/plan-questions'
import { PlanReady } from '~/components/class-plan/plan-ready'
import { planWords } from '~/components/class-plan/plan-words'
import { ClassTabs } from '~/components/groups/class-tabs'
import { classWords } from '~/components/groups/class-words'
import { groupWords } from '~/components/groups/group-words'
import { MapSwitches } from '~/components/level-map/map-switches'
import { mapWords } from '~/components/level-map/map-words'
import { formatDay } from '~/lib/format-time'
import planStyles from '~/ui/styles/class-plan.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'
import { readPlanAsked } from './read-class-plan.server'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: planStyles },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${planWords.vi.title}: ${data?.name ?? 'Lớp'} · Ngõ Số` },
]

/** What the trainer of a class takes into its next session. */
export async function loader(asked: LoaderFunctionArgs) {
  const now = new Date()
  const { scope, modules, classId, ...read } = await readPlanAsked(asked, now)
  const { name, memberCount, isManaged } = read.class
  return {
    ...{ classId, name, memberCount, isManaged, day: formatDay(now) },
    modules: modules.map(({ id, number, title }) => ({ id, number, title })),
    shown: { id: scope.id, title: scope.title },
    plan: classPlan({ ...read, scope }),
  }
}

export default function ClassPlanRoute() {
  const words = { ...useWords(groupWords), ...useWords(classWords), ...useWords(planWords) }
  const { download } = useWords(mapWords)
  const { classId, name, memberCount, isManaged, day, modules, shown, plan } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page class-page plan-page">
      <p className="crumb">
        <Link to="/lop">{words.classesTitle}</Link>
        <Link to={`/lop/${classId}`}>{name}</Link>
      </p>
      <h1>{words.title}</h1>
      {isManaged && <ClassTabs classId={classId} />}
      {modules.length === 0 || memberCount === 0 ? (
        <p className="lead">{memberCount === 0 ? words.emptyClass : words.nothingPublished}</p>
      ) : (
        <>
          <MapSwitches modules={modules} shown={shown.id} />
          <p className="acts no-print">
            <a className="btn line" href={`/lop/${classId}/bang.xlsx?hoc-phan=${shown.id}`} download>
              {download}
            </a>
          </p>
          <PlanQuestions questions={plan.questions} />
          <PlanReady ready={plan.ready} classId={classId} />
          <PlanGroups groups={plan.groups} day={day} name={name} />
        </>
      )}
    </div>
  )
}
