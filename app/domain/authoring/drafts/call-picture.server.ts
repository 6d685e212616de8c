import type { Viewer } from '~/domain/accounts/viewer'
import type { DraftDetail } from '../draft'
import { type SaveRefusal, saveDraftFile } from '../save-draft-file.server'

/** Lets every text of the draft that shows a picture call it by its new name. */
export async function callPicture(of: {
  viewer: Viewer
  draft: DraftDetail
  from: string
  to: string
  now: Date
}): Promise<{ ok: true } | SaveRefusal> {
  const { viewer, draft, from, to, now } = of
  const old = new RegExp(`media/${from.replaceAll('.', '[.]')}(?![\\w.-])`, 'g')
  for (const { name, text, version } of draft.files) {
    if (from === to || text === null || !old.test(text)) continue
    const change = { name, text: text.replace(old, `media/${to}`), baseVersion: version }
    const saved = await saveDraftFile({ viewer, draftId: draft.draftId, ...change, now })
    if ('refusal' in saved) return saved
  }
  return { ok: true }
}
