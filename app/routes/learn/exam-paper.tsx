import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { ExamPaper } from '~/components/assessment/exam-paper'
import { examWords } from '~/components/assessment/exam-words'
import { readAttempt } from '~/domain/assessment/exam-queries.server'
import { findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { closeExam } from '~/domain/mastery/close-exam.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'
import { pageTitle } from '~/ui/page-title'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const module = data?.title ?? ''
  return pageTitle(matches, { vi: examWords.vi.paperTitle(module), en: examWords.en.paperTitle(module) })
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { personId } = await requireViewer({ request, context })
  const attemptId = params.attempt ?? ''
  const now = new Date()
  const [attempt, catalogue] = await Promise.all([readAttempt({ personId, attemptId, now }), readCatalogue()])
  if ('refusal' in attempt || attempt.moduleId !== params.module) throw notFound()
  if (attempt.status === 'expired') await closeExam({ personId, attemptId, now })
  if (attempt.status !== 'open') throw redirect(`/thi/${attempt.moduleId}/${attemptId}/ket-qua`)
  const search = new URL(request.url).searchParams
  return {
    title: findModule(catalogue, attempt.moduleId)?.title ?? '',
    address: `/thi/${attempt.moduleId}/${attemptId}`,
    saveKey: attempt.saveKey,
    secondsLeft: attempt.secondsLeft,
    expiresAt: attempt.expiresAt,
    questions: attempt.questions,
    told: { saved: Number(search.get('da-luu') ?? 0), incomplete: search.get('thieu') },
  }
}

/** While somebody works on a paper nothing may redraw it. */
export const shouldRevalidate: ShouldRevalidateFunction = () => false

export default function ExamPaperPage() {
  const paper = useLoaderData<typeof loader>()
  return (
    <div className="wrap page">
      <ExamPaper {...paper} />
    </div>
  )
}
