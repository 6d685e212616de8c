import type { Viewer } from '~/domain/accounts/viewer'
import { previewFolder } from './lesson-process.server'
import type { PreviewedLesson } from './lesson-work'
import { readDraftFolder } from './read-draft-folder.server'

/** A draft as it is saved as learners would see it, and what is wrong with it, for who may write or review it. */
export async function previewDraft(input: {
  viewer: Viewer
  draftId: string
  now: Date
}): Promise<({ ok: true } & PreviewedLesson) | { refusal: 'no-such-draft' | 'too-heavy' }> {
  const read = await readDraftFolder(input)
  if ('refusal' in read) return read
  const previewed = await previewFolder(read.folder, input.now)
  return 'refusal' in previewed ? previewed : { ok: true, ...previewed }
}
