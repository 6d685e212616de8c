import type { LoaderFunctionArgs } from '@remix-run/node'
import type { ShownQuestion } from '~/components/authoring/question-page'
import { readDraftQuestion } from '~/domain/authoring/draft-questions-queries.server'
import { readQuestionFigures } from '~/domain/authoring/lesson-figures-queries.server'
import { withFormRows } from '~/domain/authoring/question-form'
import { presentTrial, tryQuestion } from '~/domain/authoring/try-question.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** One question as its page shows it; an answer tried without a script stands in the address. */
export async function readQuestionPage({
  request,
  context,
  params,
}: LoaderFunctionArgs): Promise<ShownQuestion> {
  const viewer = await requireViewer({ request, context })
  const asked = { viewer, draftId: params.draft ?? '', key: params.question ?? '' }
  const read = await readDraftQuestion({ ...asked, now: new Date() })
  if ('refusal' in read) throw notFound()
  const { ok: _, ...shown } = read
  const fields = new URL(request.url).searchParams
  const tried = fields.has('thu') ? await tryQuestion({ ...asked, fields }) : null
  return {
    ...shown,
    figures: await readQuestionFigures(asked),
    question: withFormRows(shown.question),
    trial: presentTrial(shown.question),
    given: tried && 'ok' in tried ? { typed: tried.typed, feedback: tried.feedback } : undefined,
  }
}
