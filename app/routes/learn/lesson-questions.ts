import type { LoaderFunctionArgs } from '@remix-run/node'
import { readPresentedQuestions } from '~/domain/assessment/presented-questions.server'
import { notFound } from '~/http/not-found'

/** The questions of a revision as learners may see them, fetched when a reader comes near the first one. */
export async function loader({ params }: LoaderFunctionArgs) {
  const questions = await readPresentedQuestions(params.revision ?? '')
  if (!questions) throw notFound()
  return Response.json(questions, { headers: { 'cache-control': 'public, max-age=31536000, immutable' } })
}
