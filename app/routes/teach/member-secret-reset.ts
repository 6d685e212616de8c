import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { resetMemberSecret } from '~/domain/groups/reset-member-secret.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/danh-sach`)
}

/** A learner may choose a new PIN. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [classId, personId] = [params.class ?? '', params.person ?? '']
  const result = await resetMemberSecret({ viewer, classId, personId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${classId}/danh-sach/${personId}`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('noted') },
  })
}
