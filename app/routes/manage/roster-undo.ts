import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { undoImport } from '~/domain/rosters/move-import.server'
import { notFound } from '~/http/not-found'
import { startRosterWork } from '~/http/roster-work.server'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/quan-ly/danh-sach/${params.import}`)
}

/** What was written is put back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const importId = params.import ?? ''
  const result = await undoImport({ viewer, importId, now: new Date() })
  if ('refusal' in result && result.refusal === 'not-your-import') throw notFound()
  startRosterWork(importId)
  return redirect(`/quan-ly/danh-sach/${importId}`, 303)
}
