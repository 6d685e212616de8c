import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { decideAll } from '~/domain/rosters/decide-all.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ loc: line(20), chon: z.enum(['take', 'skip', 'same']).catch('take') })

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/quan-ly/danh-sach/${params.import}`)
}

/** One choice for all rows of a verdict. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const importId = params.import ?? ''
  const { loc, chon } = await readFields(request, fields)
  const result = await decideAll({ viewer, importId, verdict: loc, decision: chon })
  if ('refusal' in result && result.refusal === 'not-your-import') throw notFound()
  return redirect(`/quan-ly/danh-sach/${importId}?loc=${encodeURIComponent(loc)}`, 303)
}
