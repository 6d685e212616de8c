import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { renewClassCode } from '~/domain/groups/renew-class-code.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/ma`)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const classId = params.class ?? ''
  const result = await renewClassCode({ viewer, classId })
  if ('refusal' in result) throw notFound()
  return redirect(`/lop/${classId}/ma`, 303)
}
