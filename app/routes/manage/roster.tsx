import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PageLinks } from '~/components/groups/page-links'
import { AllDecisions } from '~/components/rosters/all-decisions'
import { ImportCommit } from '~/components/rosters/import-commit'
import { ImportProgress } from '~/components/rosters/import-progress'
import { ImportResult } from '~/components/rosters/import-result'
import { useListWords } from '~/components/rosters/list-words'
import { ReviewRows } from '~/components/rosters/review-rows'
import { rosterWords } from '~/components/rosters/roster-words'
import { shownVerdicts } from '~/components/rosters/shown-verdicts'
import { VerdictSwitch } from '~/components/rosters/verdict-switch'
import { readImport, readReviewedRows } from '~/domain/rosters/import-queries.server'
import { isDecidable, RUNNING_STATES } from '~/domain/rosters/stored-import'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import groupsStyles from '~/ui/styles/groups.css?url'
import rostersStyles from '~/ui/styles/rosters.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: groupsStyles },
  { rel: 'stylesheet', href: rostersStyles },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.import.fileName ?? rosterWords.vi.title} · Ngõ Số` },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const importId = params.import ?? ''
  const read = await readImport(viewer, importId, new Date())
  if ('refusal' in read) throw notFound()
  const { state, counts } = read.import
  if (state === 'mapping') throw redirect(`/quan-ly/danh-sach/${importId}/cot`)
  const { pathname, search, searchParams } = new URL(request.url)
  const verdicts = shownVerdicts(counts)
  const verdict = (verdicts.find((each) => each.verdict === searchParams.get('loc')) ?? verdicts[0])?.verdict
  const rows =
    verdict && !RUNNING_STATES.includes(state)
      ? await readReviewedRows({ viewer, importId, verdict, page: Number(searchParams.get('trang')) })
      : { rows: [], page: 1, pageCount: 1 }
  if ('refusal' in rows) throw notFound()
  const { import: shown, mapping, isKnownFile } = read
  return {
    import: shown,
    columns: mapping.columns,
    isKnownFile,
    verdicts,
    verdict,
    ...rows,
    here: pathname + search,
  }
}

export default function RosterPage() {
  const page = useLoaderData<typeof loader>()
  const { words } = useListWords(page.import.kind)
  const { importId, kind, fileName, placeName, state, rowCount, doneCount, toWrite, counts } = page.import
  const { verdict = '' } = page
  const isReview = state === 'review'
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/quan-ly/danh-sach">{words.title}</Link>
      </p>
      <h1>{fileName}</h1>
      <p className="class-facts">
        {placeName}, {words.rowCount(rowCount)}. {words.states[state]}.
      </p>
      {RUNNING_STATES.includes(state) ? (
        <ImportProgress
          {...{ importId, state, done: doneCount }}
          all={state === 'checking' ? rowCount : Math.max(doneCount, allOf(state, counts))}
        />
      ) : (
        <>
          {isReview ? (
            <ImportCommit import={page.import} isKnownFile={page.isKnownFile} />
          ) : (
            <ImportResult import={page.import} />
          )}
          <VerdictSwitch kind={kind} importId={importId} counts={page.verdicts} shown={verdict} />
          {(isReview || verdict === 'wrong' || verdict === 'kept') && <p>{words.verdictTexts[verdict]}</p>}
          {verdict === 'wrong' && (
            <p>
              <a href={`/quan-ly/danh-sach/${importId}/dong-sai`}>{words.wrongRows}</a>{' '}
              <a href={`/quan-ly/danh-sach/${importId}/dong-sai?dang=csv`}>{words.wrongRowsCsv}</a>
            </p>
          )}
          {isReview && isDecidable({ verdict }) && toWrite + page.rows.length > 0 && (
            <AllDecisions kind={kind} importId={importId} verdict={verdict} />
          )}
          <ReviewRows
            {...{ kind, importId, rows: page.rows, columns: page.columns, shown: verdict, here: page.here }}
            mayDecide={isReview && page.rows.some(isDecidable)}
          />
          <PageLinks page={page.page} pageCount={page.pageCount} />
        </>
      )}
    </div>
  )
}

function allOf(state: string, counts: { new?: number; changed?: number; written?: number }): number {
  return state === 'undoing' ? (counts.written ?? 0) : (counts.new ?? 0) + (counts.changed ?? 0)
}
