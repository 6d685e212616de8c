import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { liftLockOut } from '~/domain/groups/lift-lock-out.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/danh-sach`)
}

/** A learner who was kept waiting may try again. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [classId, personId] = [params.class ?? '', params.person ?? '']
  const result = await liftLockOut({ viewer, classId, personId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${classId}/danh-sach/${personId}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('noted') },
  })
}
