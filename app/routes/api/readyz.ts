import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { isDatabaseReachable } from '~/domain/lessons/is-database-reachable.server'

/** Ready: the database answers and lessons are published. */
export async function loader() {
  const isReachable = await isDatabaseReachable()
  const isPublished = isReachable && (await readCatalogue()).modules.length > 0
  const text = isReachable ? (isPublished ? 'ready\n' : 'no lessons published\n') : 'database unreachable\n'
  return new Response(text, {
    status: isPublished ? 200 : 503,
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
  })
}
