import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { partOfText } from '~/components/authoring/lesson-part'
import { settleConflict } from '~/domain/authoring/settle-conflict.server'
import { flashHeader } from '~/http/flash.server'
import { jsonAnswer } from '~/http/json-answer'
import { notFound } from '~/http/not-found'
import { line, readFields, text } from '~/http/read-fields.server'
import { requireDraft } from '~/http/require-draft.server'
import { typedText } from '~/http/typed-text'
import { getViewer } from '~/http/viewer.server'
import { wantsJson } from '~/http/wants-json'
import { formatTime } from '~/lib/format-time'

const fields = z.object({
  ...{ name: line(40), text: text(400_001), givenUp: text(400_001), baseVersion: line(12) },
})

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}`)
}

/** What two people wrote at once is settled; refused once more only when a third one wrote meanwhile. */
export async function action(asked: ActionFunctionArgs) {
  const isScript = wantsJson(asked.request)
  if (isScript && !(await getViewer(asked))) return jsonAnswer({ refusal: 'signed-out' })
  const { viewer, draft } = await requireDraft(asked)
  const typed = await readFields(asked.request, fields)
  const now = new Date()
  const settled = await settleConflict({
    ...{ viewer, draftId: draft.draftId, name: typed.name, now },
    ...{ text: typedText(typed.text), givenUp: typedText(typed.givenUp) },
    baseVersion: Number(typed.baseVersion),
  })
  if ('ok' in settled && isScript) return jsonAnswer({ version: settled.version, savedTime: formatTime(now) })
  if ('refusal' in settled && /^no-such/.test(settled.refusal)) throw notFound()
  if ('refusal' in settled && isScript) {
    if (settled.refusal !== 'changed-meanwhile') return jsonAnswer({ refusal: settled.refusal })
    const { text: theirText, version, changedByName } = settled
    const theirs = { text: theirText, version, changedByName, changedTime: formatTime(settled.changedAt) }
    return jsonAnswer({ refusal: 'changed-meanwhile', theirs })
  }
  const headers = { 'set-cookie': await flashHeader('ok' in settled ? 'draft-settled' : 'draft-not-open') }
  return redirect(`/soan-bai/${draft.draftId}?phan=${partOfText(typed.name)}`, { status: 303, headers })
}
