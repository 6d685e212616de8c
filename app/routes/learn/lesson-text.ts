import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawLessonText } from '~/components/lessons/lesson-text.server'
import { readCatalogue, readRevision } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'

/**
 * The drawn text of a revision, cut at its placed questions, with the words of a place if the address names some. Neither
 * changes under one name; only words that this process does not know (just published, or replaced) are not to be kept.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const name = params.revision ?? ''
  const [revision, { locals }] = await Promise.all([readRevision(name), readCatalogue()])
  if (!revision) throw notFound()
  const asked = new URL(request.url).searchParams.get('noi')
  const local = locals.find(({ hash }) => hash === asked) ?? null
  const isWhatWasAsked = asked === null || local !== null
  return Response.json(drawLessonText(name, revision, local), {
    headers: { 'cache-control': isWhatWasAsked ? 'public, max-age=31536000, immutable' : 'no-store' },
  })
}
