import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawLessonText } from '~/components/lessons/lesson-text.server'
import { shownFacts } from '~/components/lessons/shown-facts'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'

/** The drawn text of a revision, cut at its placed questions. A revision never changes, so neither does this. */
export async function loader({ params }: LoaderFunctionArgs) {
  const revision = await readRevision(params.revision ?? '')
  if (!revision) throw notFound()
  const headers = { 'cache-control': 'public, max-age=31536000, immutable' }
  return Response.json(drawLessonText(params.revision ?? '', revision.Body, shownFacts(revision.record)), {
    headers,
  })
}
