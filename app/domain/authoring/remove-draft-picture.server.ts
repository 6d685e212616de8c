import type { Viewer } from '~/domain/accounts/viewer'
import { dropPicture } from './drafts/put-picture.server'
import { type NotOpen, openDraft, pictureNamesOf } from './open-draft.server'

/** Takes a picture out of a draft. Where the texts still show it, the check says so; its bytes stay for earlier editions. */
export async function removeDraftPicture(input: {
  viewer: Viewer
  draftId: string
  name: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'no-such-picture' } | NotOpen> {
  const { viewer, draftId, name, now } = input
  const opened = await openDraft(viewer, draftId)
  if ('refusal' in opened) return opened
  if (!pictureNamesOf(opened.draft).includes(name)) return { refusal: 'no-such-picture' }
  await dropPicture({ draftId, name, now })
  return { ok: true }
}
