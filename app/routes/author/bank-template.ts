import type { LoaderFunctionArgs } from '@remix-run/node'
import { bankTemplate } from '~/domain/authoring/bank-template.server'
import { readDraft } from '~/domain/authoring/draft-queries.server'
import { fileAnswer, XLSX } from '~/http/file-answer'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

/** An empty sheet of questions to be filled in. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const read = await readDraft(viewer, params.draft ?? '')
  if ('refusal' in read || !read.draft.mayWrite) throw notFound()
  return fileAnswer(await bankTemplate(), 'mau-cau-hoi.xlsx', XLSX)
}
