import type { LoaderFunctionArgs } from '@remix-run/node'
import { exportQuestions } from '~/domain/authoring/export-questions.server'
import { fileAnswer } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** The draft's questions as a file for another program. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const format = new URL(request.url).searchParams.get('kieu') ?? ''
  const read = await exportQuestions({ viewer, draftId: params.draft ?? '', format })
  if ('refusal' in read || !read.file) throw notFound()
  const { bytes, name, type } = read.file
  return fileAnswer(bytes, name, type)
}
