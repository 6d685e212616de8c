import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ExamFlags } from '~/components/assessment/exam-flags'
import { flagWords } from '~/components/assessment/flag-words'
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
  const teamId = asked.params.team ?? ''
  return { to: `/to/${teamId}`, ...(await readExamFlags(asked, { kind: 'team', id: teamId })) }
}

export default function TeamExamsPage() {
  const words = useWords(flagWords)
  const { to, name, listed } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={to}>{name}</Link>
      </p>
      <h1>{words.title}</h1>
      <ExamFlags home={`${to}/bai-kiem-tra`} people={`${to}/thanh-vien`} listed={listed} />
    </div>
  )
}
