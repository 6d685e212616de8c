import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { settleFlagOf } from './exam-flags.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/lop/${params.class ?? ''}/bai-kiem-tra`)
}

export async function action(asked: ActionFunctionArgs) {
  const id = asked.params.class ?? ''
  return await settleFlagOf(asked, { kind: 'class', id }, `/lop/${id}/bai-kiem-tra`)
}
