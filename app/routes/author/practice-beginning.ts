import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { beginPractice } from '~/domain/authoring/begin-practice.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'

/** A draft gets a practice to begin from. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const draftId = params.draft ?? ''
  const pattern = String((await readForm(request)).get('mau') ?? '')
  const begun = await beginPractice({ viewer, draftId, pattern, now: new Date() })
  if ('refusal' in begun && begun.refusal === 'no-such-draft') throw notFound()
  const here = `/soan-bai/${draftId}/tap-lam`
  if ('refusal' in begun) return redirect(`${here}?khong=${begun.refusal}`, 303)
  return redirect(here, { status: 303, headers: { 'set-cookie': await flashHeader('noted') } })
}
