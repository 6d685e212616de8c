import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { partOfText } from '~/components/authoring/lesson-part'
import { repairKnowledgeOf } from '~/domain/authoring/repair-knowledge.server'
import { repairLesson } from '~/domain/authoring/repair-lesson'
import { saveDraftFile } from '~/domain/authoring/save-draft-file.server'
import { flashHeader } from '~/http/flash.server'
import { notFound } from '~/http/not-found'
import { line, readFields, text } from '~/http/read-fields.server'
import { requireDraft } from '~/http/require-draft.server'
import { typedText } from '~/http/typed-text'

const fields = z.object({ name: line(40), text: text(400_001), baseVersion: line(12) })

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/soan-bai/${params.draft}`)
}

/** Without a script: what was typed is mended and saved. */
export async function action(asked: ActionFunctionArgs) {
  const { viewer, draft } = await requireDraft(asked)
  const { name, baseVersion, ...typed } = await readFields(asked.request, fields)
  const known = await repairKnowledgeOf(draft)
  const { text: mended, done } = repairLesson(name, typedText(typed.text), known)
  const saved = await saveDraftFile({
    ...{ viewer, draftId: draft.draftId, name, text: mended, baseVersion: Number(baseVersion) },
    now: new Date(),
  })
  if ('refusal' in saved && /^no-such/.test(saved.refusal)) throw notFound()
  // The page for what could not be saved gets the same form: nothing typed is lost.
  if ('refusal' in saved) return redirect(`/soan-bai/${draft.draftId}/luu`, 307)
  const flash = done.length > 0 ? 'draft-repaired' : 'draft-saved'
  const headers = { 'set-cookie': await flashHeader(flash) }
  return redirect(`/soan-bai/${draft.draftId}?phan=${partOfText(name)}`, { status: 303, headers })
}
