import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { settleNote } from '~/domain/authoring/settle-note.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/duyet`)
}

/** What a note asked for is done. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [draftId, now] = [params.draft ?? '', new Date()]
  const noteId = params.note ?? ''
  const result = await settleNote({ viewer, draftId, noteId, now })
  if ('refusal' in result) throw notFound()
  return redirect(`/soan-bai/${draftId}/duyet#ghi-chu-${noteId}`, 303)
}
