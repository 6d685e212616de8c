import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { pasteWords, sentencesOf } from '~/components/authoring/paste-words'
import { readDraftPaste } from '~/domain/authoring/read-draft-paste.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { readPreferences } from '~/http/preferences.server'
import { requireViewer } from '~/http/viewer.server'

/**
 * What somebody pasted into the editor, as text of a lesson: `{ text, findings, said, pictures }`, or `{ refusal, said }`. Its
 * pictures are the draft's at once. The form has `html` or `text`.
 */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context })
  const form = await request.formData().catch(() => new FormData())
  const html = String(form.get('html') ?? '')
  const sent = html.trim()
    ? { kind: 'html' as const, html }
    : { kind: 'text' as const, text: String(form.get('text') ?? '') }
  const read = await readDraftPaste({
    viewer,
    draftId: params.draft ?? '',
    sent,
    isTaken: true,
    now: new Date(),
  })
  const words = pasteWords[(await readPreferences(request)).locale]
  if ('ok' in read) {
    const { text, findings, pictures } = read
    return jsonAnswer({ text, findings, said: sentencesOf(findings, words), pictures })
  }
  if (read.refusal === 'no-such-draft') throw notFound()
  return jsonAnswer({ refusal: read.refusal, said: [words.refusals[read.refusal]] })
}

export function loader({ params }: ActionFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}`)
}
