import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GroupList } from '~/components/groups/group-list'
import { groupWords } from '~/components/groups/group-words'
import { listPage } from '~/components/groups/list-page'
import { NothingHere } from '~/components/groups/nothing-here'
import { spacedCode } from '~/components/groups/spaced-code'
import { listClassesOf } from '~/domain/groups/class-queries.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useWords } from '~/ui/words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: groupWords.vi.classesTitle, en: groupWords.en.classesTitle })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const classes = await listClassesOf(viewer)
  return listPage(classes, new URL(request.url).searchParams.get('trang'))
}

export default function ClassesPage() {
  const words = useWords(groupWords)
  const { rows, page, pageCount } = useLoaderData<typeof loader>()
  if (rows.length === 0) return <NothingHere title={words.noClassTitle} text={words.noClassText} />
  const groups = rows.map(({ classId, name, placeName, memberCount, joinCode }) => ({
    to: `/lop/${classId}`,
    name,
    more: `${words.at(placeName)}, ${words.learners(memberCount)}. ${words.joinCode} ${spacedCode(joinCode)}.`,
  }))
  return (
    <div className="wrap page">
      <h1>{words.classesTitle}</h1>
      <p className="lead">{words.classesText}</p>
      <GroupList icon="class" groups={groups} page={page} pageCount={pageCount} />
    </div>
  )
}
