import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { assignmentWords } from '~/components/groups/assignment-words'
import { groupWords } from '~/components/groups/group-words'
import { PageLinks } from '~/components/groups/page-links'
import { WorkState } from '~/components/groups/work-state'
import { readAssignment } from '~/domain/mastery/assignment-queries.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { Drawing } from '~/ui/drawing/drawing'
import classes from '~/ui/styles/classes.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import workStyles from '~/ui/styles/works.css?url'
import { useWords } from '~/ui/words'

const STATES = ['not-begun', 'begun', 'done'] as const

export const links: LinksFunction = () =>
  [groupsStyles, classes, workStyles].map((href) => ({
    rel: 'stylesheet',
    href,
  }))

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.work.title ?? 'Giao bài'} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [classId, assignmentId] = [params.class ?? '', params.assignment ?? '']
  const page = Number(new URL(request.url).searchParams.get('trang'))
  const shown = await readAssignment({ viewer, classId, assignmentId, page })
  if ('refusal' in shown) throw notFound()
  const { work, dueOn, people, counts, pageCount } = shown
  return {
    classId,
    assignmentId,
    name: shown.class.name,
    work,
    dueOn,
    people,
    counts,
    page: shown.page,
    pageCount,
  }
}

export default function ClassAssignmentPage() {
  const words = useWords(assignmentWords)
  const { classesTitle } = useWords(groupWords)
  const shown = useLoaderData<typeof loader>()
  const { classId, assignmentId, name, work, dueOn, people, counts, page, pageCount } = shown
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/lop">{classesTitle}</Link>
        <Link to={`/lop/${classId}/giao-bai`}>{name}</Link>
      </p>
      <h1 lang="vi">{work.title}</h1>
      <p className="class-facts">
        {words.kinds[work.kind]} {work.number}. {words.due(vietnameseDay(dueOn))}
      </p>
      <h2>{words.who}</h2>
      <p>
        {STATES.map((state) => (
          <WorkState key={state} state={state} count={counts[state]} />
        ))}
      </p>
      {people.length === 0 && <p>{words.nobody}</p>}
      <ul className="class-rows in-two">
        {people.map(({ personId, displayName, state }) => (
          <li key={personId}>
            <Drawing name="person" className="ic" />
            <span>
              <Link to={`/lop/${classId}/${personId}`}>{displayName}</Link>
            </span>
            <span className="small">
              <WorkState state={state} />
            </span>
          </li>
        ))}
      </ul>
      <PageLinks page={page} pageCount={pageCount} />
      <form className="class-form" method="post" action={`/lop/${classId}/giao-bai/${assignmentId}/bo`}>
        <p>{words.removeText}</p>
        <button type="submit" className="btn line">
          {words.remove}
        </button>
      </form>
    </div>
  )
}
