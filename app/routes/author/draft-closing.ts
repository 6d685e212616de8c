import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { closeDraft } from '~/domain/authoring/close-draft.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}`)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const closed = await closeDraft({ viewer, draftId: params.draft ?? '', now: new Date() })
  if ('refusal' in closed) throw notFound()
  const headers = { 'set-cookie': await flashHeader('draft-closed') }
  return redirect('/soan-bai', { status: 303, headers })
}
