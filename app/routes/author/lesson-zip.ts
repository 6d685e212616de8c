import type { LoaderFunctionArgs } from '@remix-run/node'
import { packLesson } from '~/domain/authoring/take-along.server'
import { fileAnswer } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** A lesson, published here or built in; with ?goc the built-in one, as a folder in the form of content/, to take along. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const packed = await packLesson(viewer, params.lesson ?? '', new URL(request.url).searchParams.has('goc'))
  if ('refusal' in packed) throw notFound()
  return fileAnswer(packed.bytes, packed.name, 'application/zip')
}
