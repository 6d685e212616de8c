import type { LoaderFunctionArgs } from '@remix-run/node'
import { readMedia } from '~/domain/lessons/catalogue-queries.server'
import { notFound } from '~/http/not-found'

/** A picture of a lesson, named by the hash of its bytes. Opened on its own it is shut in a box where nothing runs. */
export async function loader({ params }: LoaderFunctionArgs) {
  const media = await readMedia((params.file ?? '').split('.')[0] ?? '')
  if (!media) throw notFound()
  return new Response(media.data, {
    headers: {
      'content-type': media.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  })
}
