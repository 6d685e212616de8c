import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { addFact } from '~/domain/authoring/add-fact.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ fact: line(10) })

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/du-kien`)
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const { fact: factId } = await readFields(request, fields)
  const added = await addFact({ viewer, draftId, factId, now: new Date() })
  if ('refusal' in added && added.refusal !== 'changed-meanwhile' && added.refusal !== 'no-list')
    throw notFound()
  const flash = 'ok' in added ? 'fact-added' : 'draft-not-open'
  const headers = { 'set-cookie': await flashHeader(flash) }
  return redirect(`/soan-bai/${draftId}/du-kien`, { status: 303, headers })
}
