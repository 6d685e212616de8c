import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import type { MergeChoice } from '~/domain/authoring/merge-text'
import { takeInOriginal } from '~/domain/authoring/take-in-original.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { readForm } from '~/http/read-form.server'
import { requireViewer } from '~/http/viewer.server'

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}/ban-dia-phuong`)
}

const CHOICES: readonly string[] = ['mine', 'theirs', 'both'] satisfies MergeChoice[]
const MOST_CHOICES = 1_000

/** The changed original is taken into a local version. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const form = await readForm(request)
  const draftId = params.draft ?? ''
  const choices: (MergeChoice | undefined)[] = []
  for (let at = 0; at < MOST_CHOICES && form.has(`chon-${at}`); at++) {
    const value = String(form.get(`chon-${at}`))
    choices.push(CHOICES.includes(value) ? (value as MergeChoice) : undefined)
  }
  const shown = { version: Number(form.get('lan')), revision: String(form.get('goc') ?? '') }
  const result = await takeInOriginal({ viewer, draftId, ...shown, choices, now: new Date() })
  const here = `/soan-bai/${draftId}/ban-dia-phuong`
  if ('ok' in result)
    return redirect(here, { status: 303, headers: { 'set-cookie': await flashHeader('original-taken-in') } })
  if (result.refusal === 'no-such-draft') throw notFound()
  return redirect(`${here}?loi=${result.refusal}`, 303)
}
