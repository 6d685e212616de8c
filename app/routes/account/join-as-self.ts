import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { joinClassAsSelf } from '~/domain/groups/join-class-as-self.server'
import { flashHeader } from '~/http/flash.server'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/vao-lop/${params.code ?? ''}`)
}

/** Somebody who is signed in joins with the account they have. What is in the way is said on the page of the class. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { code = '' } = params
  const result = await joinClassAsSelf({ viewer, code, address: context.address, now: new Date() })
  if ('refusal' in result) return redirect(`/vao-lop/${code}`, 303)
  return redirect('/lop', { status: 303, headers: { 'set-cookie': await flashHeader('noted') } })
}
