import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { type LessonInformation, writeInformation } from './lesson-information'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'
import { type InformationField, wrongInformation } from './wrong-information'

/**
 * Writes what a form says into the front matter of a lesson; the rest of the text stays as it is. Unfinished is no refusal: `wrong`
 * tells what still cannot stand so. 'unreadable' where the front matter must be mended as text first.
 */
export async function saveInformation(input: {
  viewer: Viewer
  draftId: string
  information: LessonInformation
  baseVersion: number
  now: Date
}): Promise<
  { ok: true; version: number; wrong: InformationField[] } | SaveRefusal | { refusal: 'unreadable' }
> {
  const { viewer, draftId, information, baseVersion, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const file = read.draft.files.find(({ name }) => name === 'lesson.mdx')
  const text = writeInformation(file?.text ?? '', information)
  if (text === null) return { refusal: 'unreadable' }
  const saved = await saveDraftFile({ viewer, draftId, name: 'lesson.mdx', text, baseVersion, now })
  return 'refusal' in saved ? saved : { ...saved, wrong: wrongInformation(information) }
}
