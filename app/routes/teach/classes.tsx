import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { assignmentWords } from '~/components/groups/assignment-words'
import { classDeskWords } from '~/components/groups/class-desk-words'
import { GroupList } from '~/components/groups/group-list'
import { groupWords } from '~/components/groups/group-words'
import { listPage } from '~/components/groups/list-page'
import { OwnLearning } from '~/components/groups/own-learning'
import { spacedCode } from '~/components/groups/spaced-code'
import { listClassPlaces } from '~/domain/groups/class-place-queries.server'
import { type ListedClass, listClassesOf } from '~/domain/groups/class-queries.server'
import { listOwnLearning } from '~/domain/groups/own-class-queries.server'
import { readOwnAssignments } from '~/domain/mastery/assignment-queries.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import styles from '~/ui/styles/classes.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import workStyles from '~/ui/styles/works.css?url'
import { useWords } from '~/ui/words'

export const links: LinksFunction = () =>
  [groupsStyles, styles, workStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: groupWords.vi.classesTitle, en: groupWords.en.classesTitle })

/** The classes that somebody teaches, those they learn in, and what these ask of them. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { personId } = viewer
  const [taught, archived, places, learning, works] = await Promise.all([
    listClassesOf(viewer),
    listClassesOf(viewer, true),
    listClassPlaces(viewer),
    listOwnLearning(personId),
    readOwnAssignments({ personId, now: new Date() }),
  ])
  const page = listPage(taught, new URL(request.url).searchParams.get('trang'))
  return { ...page, archived, mayMake: places.length > 0, learning, works }
}

export default function ClassesPage() {
  const words = useWords(groupWords)
  const desk = useWords(classDeskWords)
  const { myTeaching } = useWords(assignmentWords)
  const { rows, page, pageCount, archived, mayMake, learning, works } = useLoaderData<typeof loader>()
  const teaches = rows.length > 0 || archived.length > 0 || mayMake
  const groupOf = ({ classId, name, placeName, memberCount, joinCode, seesNames }: ListedClass) => {
    const code = joinCode ? ` ${words.joinCode} ${spacedCode(joinCode)}.` : ''
    const more = `${words.at(placeName)}, ${words.learners(memberCount)}.${code}`
    return { id: classId, to: seesNames ? `/lop/${classId}` : null, name, more }
  }
  const isOpen = rows.some((row) => row.seesNames)
  return (
    <div className="wrap page">
      <h1>{words.classesTitle}</h1>
      {(learning.length > 0 || !teaches) && <OwnLearning classes={learning} works={works} />}
      {teaches && (
        <section className="flow" aria-labelledby="lop-day">
          {learning.length > 0 && <h2 id="lop-day">{myTeaching}</h2>}
          <p className="lead" id={learning.length > 0 ? undefined : 'lop-day'}>
            {rows.length === 0 ? words.noClassTitle : isOpen ? words.classesText : words.numbersOnly}
          </p>
          {rows.length > 0 && (
            <GroupList icon="class" groups={rows.map(groupOf)} page={page} pageCount={pageCount} />
          )}
          {mayMake && (
            <p>
              <Link className="btn" to="/lop/moi">
                {desk.newClass}
              </Link>
            </p>
          )}
          {archived.length > 0 && (
            <>
              <h2>{desk.archivedTitle}</h2>
              <GroupList icon="class" groups={archived.map(groupOf)} page={1} pageCount={1} />
            </>
          )}
        </section>
      )}
    </div>
  )
}
