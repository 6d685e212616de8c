import type { Viewer } from '~/domain/accounts/viewer'
import { isDraftText } from './draft'
import { pageFolder } from './lesson-process.server'
import type { PagedLesson, PageLook } from './lesson-work'
import { readDraftFolder } from './read-draft-folder.server'

/**
 * A draft as a page's HTML, and what is wrong with it, for who may write or review it. `typed` are texts that are not saved yet,
 * by name. Of one person's waiting requests for one draft only the newest is answered; the others are 'too-heavy'.
 */
export async function pageDraft(input: {
  viewer: Viewer
  draftId: string
  typed?: Readonly<Record<string, string>>
  look: PageLook
  now: Date
}): Promise<({ ok: true; title: string } & PagedLesson) | { refusal: 'no-such-draft' | 'too-heavy' }> {
  const { viewer, draftId, typed = {}, look, now } = input
  const texts = Object.fromEntries(Object.entries(typed).filter(([name]) => isDraftText(name)))
  const read = await readDraftFolder({ viewer, draftId, typed: texts })
  if ('refusal' in read) return read
  const paged = await pageFolder(read.folder, look, now, `${viewer.personId} ${draftId}`)
  return 'refusal' in paged ? paged : { ok: true, title: read.title, ...paged }
}
