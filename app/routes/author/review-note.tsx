import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { NoteForm } from '~/components/authoring/review/note-form'
import { reviewWords } from '~/components/authoring/review/review-words'
import { readDraft } from '~/domain/authoring/draft-queries.server'
import { writeNote } from '~/domain/authoring/write-note.server'
import { notFound } from '~/http/not-found'
import { line, readFields, text } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { backToReview } from './back-to-review.server'

const fields = z.object({ tep: line(60), dong: line(12), chu: text(20_000), ve: line(200) })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: reviewWords.vi.writeNote, en: reviewWords.en.writeNote })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const read = await readDraft(await requireViewer({ request, context }), params.draft ?? '')
  if ('refusal' in read) throw notFound()
  const asked = new URL(request.url).searchParams
  const [tep, dong] = [asked.get('tep') ?? 'lesson.mdx', Number(asked.get('dong')) || 1]
  return { draftId: read.draft.draftId, title: read.draft.title, tep, dong }
}

/** Something is said of a line. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const typed = await readFields(request, fields)
  const draftId = params.draft ?? ''
  const [file, at] = [typed.tep, Number(typed.dong)]
  const result = await writeNote({ viewer, draftId, file, line: at, text: typed.chu, now: new Date() })
  if ('field' in result) return data({ typed, refusal: result.refusal }, 400)
  if ('refusal' in result) return backToReview(draftId, result, 'noted')
  return redirect(`/soan-bai/${draftId}/duyet?${new URLSearchParams(typed.ve)}#dong-${file}-${at}`, 303)
}

/** Seen when something is missing, with what was typed. */
export default function NotePage() {
  const words = useWords(reviewWords)
  const answer = useFormAnswer<typeof action>()
  const { draftId, title, ...asked } = useLoaderData<typeof loader>()
  const { tep, dong, chu, ve } = answer?.typed ?? { ...asked, chu: '', ve: '' }
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/soan-bai/${draftId}/duyet`} lang="vi">
          {title}
        </Link>
      </p>
      <h1>{words.noteOn(Number(dong))}</h1>
      <NoteForm
        draftId={draftId}
        file={tep}
        line={Number(dong)}
        back={ve}
        typed={chu}
        error={answer?.refusal}
      />
    </div>
  )
}
