import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { archiveClass } from '~/domain/groups/archive-class.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ cat: line(5) })

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/cai-dat`)
}

/** A class is put away, or brought back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { cat } = await readFields(request, fields)
  const classId = params.class ?? ''
  const result = await archiveClass({ viewer, classId, isArchived: cat === '1', now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${classId}/cai-dat`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('noted') },
  })
}
