import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { forgetSecret } from '~/domain/groups/forget-secret.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/quan-ly/nguoi/${params.person}/the`)
}

/** Takes a forgotten PIN away; the next card lets its person choose another. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const personId = params.person ?? ''
  const forgotten = await forgetSecret({ viewer, personId, now: new Date() })
  if ('refusal' in forgotten) {
    if (forgotten.refusal === 'not-your-person') throw notFound()
    return redirect(`/quan-ly/nguoi/${personId}/the?loi=${forgotten.refusal}`, 303)
  }
  const headers = { 'set-cookie': await flashHeader('secret-forgotten') }
  return redirect(`/quan-ly/nguoi/${personId}/the`, { status: 303, headers })
}
