import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { bringBackMember } from '~/domain/groups/bring-back-member.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/danh-sach`)
}

/** A learner is in the class again. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const [classId, personId] = [params.class ?? '', params.person ?? '']
  const result = await bringBackMember({ viewer, classId, personId, now: new Date() })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${classId}/danh-sach`, {
    status: 303,
    headers: { 'set-cookie': await flashHeader('noted') },
  })
}
