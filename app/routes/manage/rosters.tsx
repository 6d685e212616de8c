import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PageLinks } from '~/components/groups/page-links'
import { rosterWords } from '~/components/rosters/roster-words'
import { UploadForm } from '~/components/rosters/upload-form'
import { listImportPlaces, listImports } from '~/domain/rosters/import-queries.server'
import { startImport } from '~/domain/rosters/start-import.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: rosterWords.vi.title, en: rosterWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const office = await listImportPlaces(viewer)
  if ('refusal' in office) throw notFound()
  const { imports, page, pageCount } = await listImports(
    viewer,
    Number(new URL(request.url).searchParams.get('trang')),
  )
  const shown = imports.map(({ importId, fileName, placeName, state, rowCount, uploadedAt }) => ({
    ...{ importId, fileName, placeName, state, rowCount, on: vietnameseDay(vietnamDay(uploadedAt)) },
  }))
  return { places: office.places, imports: shown, page, pageCount }
}

/** A file arrives: read at once, kept for the review. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const form = await request.formData().catch(() => new FormData())
  const placeId = String(form.get('dia-ban') ?? '')
  const file = form.get('tep')
  const sent =
    file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null
  const result = await startImport({ viewer, kind: 'people', placeId, file: sent, now: new Date() })
  if ('refusal' in result) {
    if ('refusal' in (await listImportPlaces(viewer))) throw notFound()
    return data({ refusal: result.refusal, placeId }, { status: 400 })
  }
  return redirect(`/quan-ly/danh-sach/${result.importId}/cot`, 303)
}

export default function RostersPage() {
  const words = useWords(rosterWords)
  const { places, imports, page, pageCount } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/quan-ly">{words.manage}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <UploadForm places={places} refused={refused} />
      <p>
        {words.templateHint} <a href="/quan-ly/danh-sach/mau">{words.template}</a>
      </p>
      <h2>{words.earlier}</h2>
      {imports.length === 0 && <p>{words.noneYet}</p>}
      <ul className="roster-list">
        {imports.map(({ importId, fileName, placeName, state, rowCount, on }) => (
          <li key={importId}>
            <Link to={`/quan-ly/danh-sach/${importId}`}>
              <b>{fileName}</b>
              <span className="small">
                {words.listOf(placeName, on)}. {words.rowCount(rowCount)}.
              </span>
              <span className="small">{words.states[state]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <PageLinks page={page} pageCount={pageCount} />
    </div>
  )
}
