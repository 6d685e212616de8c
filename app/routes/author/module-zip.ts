import type { LoaderFunctionArgs } from '@remix-run/node'
import { packModule } from '~/domain/authoring/take-along.server'
import { fileAnswer } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** A built-in module as a folder in the form of content/, to take along. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const packed = await packModule(viewer, params.module ?? '')
  if ('refusal' in packed) throw notFound()
  return fileAnswer(packed.bytes, packed.name, 'application/zip')
}
