import type { LoaderFunctionArgs } from '@remix-run/node'
import { readImport } from '~/domain/rosters/import-queries.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** How far the work on an import is, for the bar. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const read = await readImport(viewer, params.import ?? '', new Date())
  if ('refusal' in read) throw notFound()
  const { state, doneCount } = read.import
  return jsonAnswer({ state, doneCount })
}
