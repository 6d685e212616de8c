import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PageLinks } from '~/components/groups/page-links'
import { KindChoice } from '~/components/rosters/kind-choice'
import { listKindWord, readListKind } from '~/components/rosters/list-kind'
import { useListWords } from '~/components/rosters/list-words'
import { rosterWords } from '~/components/rosters/roster-words'
import { UploadForm } from '~/components/rosters/upload-form'
import {
  listImportKinds,
  listImportPlaces,
  type PlaceChoice,
} from '~/domain/rosters/import-place-queries.server'
import { listImports } from '~/domain/rosters/import-queries.server'
import { startImport } from '~/domain/rosters/start-import.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { vietnameseDay } from '~/lib/vietnamese-date'
import { pageTitle } from '~/ui/page-title'
import rostersStyles from '~/ui/styles/rosters.css?url'
import { useFormAnswer } from '~/ui/use-form-answer'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: rostersStyles }]

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: rosterWords.vi.title, en: rosterWords.en.title })

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const placesOf: Partial<Record<string, PlaceChoice[]>> = await listImportPlaces(viewer)
  const kinds = Object.keys(placesOf)
  const asked = new URL(request.url).searchParams
  const kind = readListKind(asked.get('loai'), kinds) ?? kinds[0]
  const places = placesOf[kind ?? '']
  if (!kind || !places) throw notFound()
  const { imports, page, pageCount } = await listImports(viewer, Number(asked.get('trang')))
  const shown = imports.map(({ uploadedAt, counts: _, doneCount: __, ...shown }) => ({
    ...{ ...shown, on: vietnameseDay(vietnamDay(uploadedAt)) },
  }))
  const placeId = asked.get('dia-ban') ?? undefined
  return { kinds, kind, placeId, places, imports: shown, page, pageCount }
}

/** A file arrives: read at once, kept for the review. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const form = await request.formData().catch(() => new FormData())
  const placeId = String(form.get('dia-ban') ?? '')
  const kinds = await listImportKinds(viewer)
  const kind = readListKind(String(form.get('loai') ?? 'nguoi'), kinds)
  if (!kind) throw notFound()
  const file = form.get('tep')
  const sent =
    file instanceof File ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : null
  const result = await startImport({ viewer, kind, placeId, file: sent, now: new Date() })
  if ('refusal' in result) return data({ refusal: result.refusal, kind, placeId }, { status: 400 })
  return redirect(`/quan-ly/danh-sach/${result.importId}/cot`, 303)
}

export default function RostersPage() {
  const page = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const kind = refused?.kind ?? page.kind
  const { words } = useListWords(kind)
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to="/quan-ly">{words.manage}</Link>
      </p>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <KindChoice kinds={page.kinds} chosen={kind} />
      <UploadForm
        key={kind}
        {...{ kind, places: page.places, refusal: refused?.refusal }}
        placeId={refused?.placeId ?? page.placeId}
      />
      <p>
        {words.templateHint}{' '}
        <a href={`/quan-ly/danh-sach/mau?loai=${listKindWord(kind)}`}>{words.template}</a>
      </p>
      <h2>{words.earlier}</h2>
      {page.imports.length === 0 && <p>{words.noneYet}</p>}
      <ul className="roster-list">
        {page.imports.map(({ importId, kind: its, fileName, placeName, state, rowCount, on }) => (
          <li key={importId}>
            <Link to={`/quan-ly/danh-sach/${importId}`}>
              <b>{fileName}</b>
              <span className="small">
                {words.kinds[its]}. {words.listOf(placeName, on)}. {words.rowCount(rowCount)}.
              </span>
              <span className="small">{words.states[state]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <PageLinks page={page.page} pageCount={page.pageCount} />
    </div>
  )
}
