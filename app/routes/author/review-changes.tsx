import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ChangesForm } from '~/components/authoring/review/review-actions'
import { reviewWords } from '~/components/authoring/review/review-words'
import { askForChanges } from '~/domain/authoring/ask-for-changes.server'
import { readDraft } from '~/domain/authoring/draft-queries.server'
import { notFound } from '~/http/not-found'
import { readFields, text } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { backToReview } from './back-to-review.server'

const fields = z.object({ 'ly-do': text(20_000) })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: reviewWords.vi.askTitle, en: reviewWords.en.askTitle })

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const read = await readDraft(await requireViewer({ request, context }), params.draft ?? '')
  if ('refusal' in read || !read.draft.mayReview) throw notFound()
  return { draftId: read.draft.draftId, title: read.draft.title }
}

/** A reviewer gives a lesson back, and says why. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const typed = (await readFields(request, fields))['ly-do']
  const draftId = params.draft ?? ''
  const result = await askForChanges({ viewer, draftId, note: typed, now: new Date() })
  if ('field' in result) return data({ typed, refusal: result.refusal }, 400)
  return backToReview(draftId, result, 'changes-asked')
}

/** Seen when something is missing, with what was typed, and where no script unfolds the form on the page of the review. */
export default function ChangesPage() {
  const words = useWords(reviewWords)
  const answer = useFormAnswer<typeof action>()
  const { draftId, title } = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <p className="crumb">
        <Link to={`/soan-bai/${draftId}/duyet`} lang="vi">
          {title}
        </Link>
      </p>
      <h1>{words.askTitle}</h1>
      <ChangesForm draftId={draftId} typed={answer?.typed ?? ''} error={answer?.refusal} />
    </div>
  )
}
