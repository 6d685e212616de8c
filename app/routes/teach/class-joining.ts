import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { setJoining } from '~/domain/groups/set-joining.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ mo: line(5) })

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/ma`)
}

/** The door of a class, opened or closed. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const classId = params.class ?? ''
  const { mo } = await readFields(request, fields)
  const result = await setJoining({ viewer, classId, isOpen: mo === '1' })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${classId}/ma`, 303)
}
