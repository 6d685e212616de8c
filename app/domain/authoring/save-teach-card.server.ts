import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'
import { type TeachCardTexts, writeTeachCardText } from './teach-card-text'

/** Writes what a form says into a draft's teach card. 'unreadable' where its text must be mended as text first. */
export async function saveTeachCard(input: {
  viewer: Viewer
  draftId: string
  card: TeachCardTexts
  baseVersion: number
  now: Date
}): Promise<{ ok: true; version: number } | SaveRefusal | { refusal: 'unreadable' }> {
  const { viewer, draftId, card, baseVersion, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const file = read.draft.files.find(({ name }) => name === 'teach.yaml')
  const text = writeTeachCardText(file?.text ?? '', card)
  if (text === null) return { refusal: 'unreadable' }
  return saveDraftFile({ viewer, draftId, name: 'teach.yaml', text, baseVersion, now })
}
