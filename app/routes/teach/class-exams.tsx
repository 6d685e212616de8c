import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ExamFlags } from '~/components/assessment/exam-flags'
import { flagWords } from '~/components/assessment/flag-words'
import { ClassHead } from '~/components/groups/class-head'
import { pageTitle } from '~/ui/page-title'
import examFlagStyles from '~/ui/styles/exam-flags.css?url'
import groupsStyles from '~/ui/styles/groups.css?url'
import { useWords } from '~/ui/words'
import { readExamFlags } from './exam-flags.server'

export const links: LinksFunction = () =>
  [groupsStyles, examFlagStyles].map((href) => ({ rel: 'stylesheet', href }))

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: flagWords.vi.title, en: flagWords.en.title })

export async function loader(asked: LoaderFunctionArgs) {
  const classId = asked.params.class ?? ''
  return { classId, ...(await readExamFlags(asked, { kind: 'class', id: classId })) }
}

export default function ClassExamsPage() {
  const words = useWords(flagWords)
  const { classId, name, listed } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <ClassHead classId={classId} name={name} title={words.title} />
      <ExamFlags home={`/lop/${classId}/bai-kiem-tra`} people={`/lop/${classId}`} listed={listed} />
    </div>
  )
}
