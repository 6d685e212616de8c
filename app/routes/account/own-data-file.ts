import type { LoaderFunctionArgs } from '@remix-run/node'
import { readOwnData } from '~/domain/reports/own-data-queries.server'
import { requireViewer } from '~/http/viewer.server'

/** All that is held about whoever asks, for machines. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const data = await readOwnData({ viewer, now: new Date() })
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="ngo-so-du-lieu.json"',
      'cache-control': 'no-store',
    },
  })
}
