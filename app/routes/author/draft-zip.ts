import type { LoaderFunctionArgs } from '@remix-run/node'
import { packDraft } from '~/domain/authoring/take-along.server'
import { fileAnswer } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** A draft as a folder in the form of content/, to take along. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const packed = await packDraft(viewer, params.draft ?? '')
  if ('refusal' in packed) throw notFound()
  return fileAnswer(packed.bytes, packed.name, 'application/zip')
}
