import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { discardImport } from '~/domain/rosters/move-import.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/quan-ly/danh-sach/${params.import}`)
}

/** A list is thrown away before anything of it is written. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const importId = params.import ?? ''
  const result = await discardImport({ viewer, importId, now: new Date() })
  if ('refusal' in result && result.refusal === 'not-your-import') throw notFound()
  return redirect('refusal' in result ? `/quan-ly/danh-sach/${importId}` : '/quan-ly/danh-sach', 303)
}
