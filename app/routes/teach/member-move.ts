import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { moveMember } from '~/domain/groups/move-member.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ toClassId: line(100) })

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/danh-sach`)
}

/** A learner goes to another class, which is shown next. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { toClassId } = await readFields(request, fields)
  const [classId, personId] = [params.class ?? '', params.person ?? '']
  const result = await moveMember({ viewer, classId, personId, toClassId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${toClassId}/danh-sach`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('noted') },
  })
}
