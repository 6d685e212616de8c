import type { Viewer } from '~/domain/accounts/viewer'
import { isDraftText } from './draft'
import { folderOf } from './draft-folder.server'
import { readDraft } from './draft-queries.server'
import { previewFolder } from './lesson-thread.server'
import type { PreviewedLesson } from './lesson-work'

/**
 * A draft as learners would see it, and what is wrong with it, for who may write or review it. `typed` are texts that are not
 * saved yet, by name. Of one person's waiting requests for one draft only the newest is answered; the others are 'too-heavy'.
 */
export async function previewDraft(input: {
  viewer: Viewer
  draftId: string
  typed?: Readonly<Record<string, string>>
  now: Date
}): Promise<({ ok: true } & PreviewedLesson) | { refusal: 'no-such-draft' | 'too-heavy' }> {
  const { viewer, draftId, typed = {}, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const texts = Object.fromEntries(Object.entries(typed).filter(([name]) => isDraftText(name)))
  const folder = await folderOf(read.draft, texts)
  const previewed = await previewFolder(folder, now, `${viewer.personId} ${draftId}`)
  return 'refusal' in previewed ? previewed : { ok: true, ...previewed }
}
