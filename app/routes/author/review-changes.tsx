import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useParams } from '@remix-run/react'
import { z } from 'zod'
import { ChangesForm } from '~/components/authoring/review/review-actions'
import { reviewWords } from '~/components/authoring/review/review-words'
import { askForChanges } from '~/domain/authoring/ask-for-changes.server'
import { readFields, text } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'
import { useFormAnswer } from '~/ui/use-form-answer'
import { useWords } from '~/ui/words'
import { backToReview } from './back-to-review.server'

const fields = z.object({ 'ly-do': text(20_000) })

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { vi: reviewWords.vi.askTitle, en: reviewWords.en.askTitle })

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/duyet#yeu-cau-sua`)
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

/** Only seen when something is missing: what was typed is kept. */
export default function ChangesPage() {
  const words = useWords(reviewWords)
  const answer = useFormAnswer<typeof action>()
  const { draft = '' } = useParams()
  return (
    <div className="wrap page">
      <h1>{words.askTitle}</h1>
      <ChangesForm draftId={draft} typed={answer?.typed ?? ''} error={answer?.refusal} />
    </div>
  )
}
