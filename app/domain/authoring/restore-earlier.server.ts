import type { Viewer } from '~/domain/accounts/viewer'
import { readEarlier } from './earlier-queries.server'
import type { SaveRefusal } from './save-draft-file.server'
import { settleConflict } from './settle-conflict.server'

/** An earlier text becomes the text again; the one that it replaces is kept among the earlier ones. */
export async function restoreEarlier(input: {
  viewer: Viewer
  draftId: string
  earlierId: string
  now: Date
}): Promise<{ ok: true; name: string; version: number } | SaveRefusal> {
  const { viewer, draftId, earlierId, now } = input
  const read = await readEarlier(viewer, draftId, earlierId)
  if ('refusal' in read) return read
  const { draft, name, text } = read
  const file = draft.files.find((each) => each.name === name)
  const replaced = { givenUp: file?.text ?? '', baseVersion: file?.version ?? 0 }
  const saved = await settleConflict({ viewer, draftId, name, text, ...replaced, now })
  return 'refusal' in saved ? saved : { ...saved, name }
}
