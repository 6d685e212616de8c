import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawLessonText } from '~/components/lessons/lesson-text.server'
import { readCatalogue, readRevision } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'
import { vietnamMonth } from '~/lib/vietnam-month'

/**
 * The drawn text of a revision, cut at its placed questions, with the words of a place if the address names some. Asked for
 * by its whole name it may be kept for ever; in another month, or with words that this process does not know (just
 * published, or replaced), it is not to be kept.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const name = params.revision ?? ''
  const [revision, { locals }] = await Promise.all([readRevision(name), readCatalogue()])
  if (!revision) throw notFound()
  const search = new URL(request.url).searchParams
  const asked = search.get('noi')
  const local = locals.find(({ hash }) => hash === asked) ?? null
  const month = vietnamMonth(new Date())
  const isForEver = search.get('thang') === month && (asked === null || local !== null)
  return Response.json(drawLessonText(name, revision, month, local), {
    headers: { 'cache-control': isForEver ? 'public, max-age=31536000, immutable' : 'no-cache' },
  })
}
