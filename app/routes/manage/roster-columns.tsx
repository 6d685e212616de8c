import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ColumnForm } from '~/components/rosters/column-form'
import { useListWords } from '~/components/rosters/list-words'
import { OneButtonForm } from '~/components/rosters/one-button-form'
import { rosterWords } from '~/components/rosters/roster-words'
import { chooseColumns } from '~/domain/rosters/choose-columns.server'
import { readImport } from '~/domain/rosters/import-queries.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { startRosterWork } from '~/http/roster-work.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { ProblemSummary } from '~/ui/problem-summary'
import groupsStyles from '~/ui/styles/groups.css?url'
import rostersStyles from '~/ui/styles/rosters.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: rostersStyles },
]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: rosterWords.vi.columnsTitle, en: rosterWords.en.columnsTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const read = await readImport(viewer, params.import ?? '', new Date())
  if ('refusal' in read) throw notFound()
  const { importId, kind, fileName, placeName, rowCount, state } = read.import
  if (!['mapping', 'review'].includes(state)) throw redirect(`/quan-ly/danh-sach/${importId}`)
  const { headers, mapping, fields } = read
  return { importId, kind, fileName, placeName, rowCount, headers, mapping, fields }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const importId = params.import ?? ''
  const form = await readForm(request)
  const chosen = [...form].flatMap(([name, value]): [string, number][] =>
    name.startsWith('cot-') && value !== '' ? [[name.slice(4), Number(value)]] : [],
  )
  const columns = Object.fromEntries(chosen)
  const options = { createTeams: form.has('lap-to') }
  const result = await chooseColumns({ viewer, importId, columns, options, now: new Date() })
  if ('refusal' in result) {
    if (result.refusal === 'not-your-import') throw notFound()
    if (result.refusal === 'already-written') return redirect(`/quan-ly/danh-sach/${importId}`, 303)
    return data({ refusal: result.refusal, field: result.field, columns, options }, { status: 400 })
  }
  startRosterWork(importId)
  return redirect(`/quan-ly/danh-sach/${importId}`, 303)
}

export default function RosterColumnsPage() {
  const { importId, kind, fileName, placeName, rowCount, headers, mapping, fields } =
    useLoaderData<typeof loader>()
  const { words, fields: names } = useListWords(kind)
  const refused = useFormAnswer<typeof action>()
  const field = refused?.field ?? ''
  const text =
    refused?.refusal === 'column-missing'
      ? words.columnMissing(names[field] ?? field)
      : words.columnTwice(names[field] ?? field)
  const notes = [
    ...headers.columns
      .filter((column) => column.isCitizenNumber)
      .map(({ header }) => words.citizenColumn(header)),
    ...headers.skipped.map(({ sheet, reason }) => words.skipped[reason](sheet)),
  ]
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/quan-ly/danh-sach">{words.title}</Link>
      </p>
      <h1>{words.columnsTitle}</h1>
      <p className="lead">{words.columnsLead}</p>
      <p className="class-facts">
        {fileName}, {placeName}, {words.rowCount(rowCount)}.
      </p>
      {refused && (
        <ProblemSummary title={words.columnProblems} problems={[{ field: `cot-${field}`, text }]} />
      )}
      {notes.length > 0 && (
        <ul className="roster-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ColumnForm
        {...{ kind, importId, headers, fields }}
        columns={refused?.columns ?? mapping.columns}
        createTeams={(refused?.options ?? mapping.options).createTeams !== false}
        problem={refused && { field, text }}
      />
      <OneButtonForm action={`/quan-ly/danh-sach/${importId}/bo`} label={words.discard} look="text-button" />
    </div>
  )
}
