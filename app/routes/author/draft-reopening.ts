import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { reopenDraft } from '~/domain/authoring/reopen-draft.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}`)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const reopened = await reopenDraft({ viewer, draftId, now: new Date() })
  if ('refusal' in reopened) throw notFound()
  const headers = { 'set-cookie': await flashHeader('draft-reopened') }
  return redirect(`/soan-bai/${draftId}`, { status: 303, headers })
}
