import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { removeAssignment } from '~/domain/groups/remove-assignment.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/giao-bai`)
}

/** A class is no longer asked to do something. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [classId, assignmentId] = [params.class ?? '', params.assignment ?? '']
  const result = await removeAssignment({ viewer, classId, assignmentId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${classId}/giao-bai`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('noted') },
  })
}
