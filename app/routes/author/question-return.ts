import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { restoreQuestion } from '~/domain/authoring/restore-question.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields } from '~/http/read-fields.server'
import { requireViewer } from '~/http/viewer.server'

const fields = z.object({ cau: line(200), ban: line(12) })

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/cau-hoi`)
}

/** A question that was taken out is put back where it stood. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const { cau: key, ban } = await readFields(request, fields)
  const draftId = params.draft ?? ''
  const restored = await restoreQuestion({
    viewer,
    draftId,
    key,
    earlierVersion: Number(ban),
    now: new Date(),
  })
  if ('refusal' in restored) throw notFound()
  const headers = { 'set-cookie': await flashHeader('noted') }
  return redirect(`/soan-bai/${draftId}/cau-hoi`, { status: 303, headers })
}
