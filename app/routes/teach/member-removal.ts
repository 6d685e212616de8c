import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { takeOutMember } from '~/domain/groups/take-out-member.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/danh-sach`)
}

/** A learner is no longer in the class. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [classId, personId] = [params.class ?? '', params.person ?? '']
  const result = await takeOutMember({ viewer, classId, personId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${classId}/danh-sach`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('noted') },
  })
}
