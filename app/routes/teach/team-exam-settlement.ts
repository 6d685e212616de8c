import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { settleFlagOf } from './exam-flags.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/to/${params.team ?? ''}/bai-kiem-tra`)
}

export async function action(asked: ActionFunctionArgs) {
  const id = asked.params.team ?? ''
  return await settleFlagOf(asked, { kind: 'team', id }, `/to/${id}/bai-kiem-tra`)
}
