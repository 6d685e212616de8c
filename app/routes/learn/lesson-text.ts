import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawLessonText } from '~/components/lessons/lesson-text.server'
import { readRevision } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { vietnamMonth } from '~/lib/vietnam-month'

/**
 * The drawn text of a revision, cut at its placed questions. A revision never changes, and its sources only from month to
 * month: asked for with the present month (`?thang=`), it may be kept for ever.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const name = params.revision ?? ''
  const revision = await readRevision(name)
  if (!revision) throw notFound()
  const month = vietnamMonth(new Date())
  const isForEver = new URL(request.url).searchParams.get('thang') === month
  const headers = { 'cache-control': isForEver ? 'public, max-age=31536000, immutable' : 'no-cache' }
  return Response.json(drawLessonText(name, revision, month), { headers })
}
