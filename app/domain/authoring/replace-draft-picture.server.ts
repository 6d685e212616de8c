import type { Viewer } from '~/domain/accounts/viewer'
import { callPicture } from './drafts/call-picture.server'
import { freePictureName } from './drafts/picture-name'
import { dropPicture, putPicture } from './drafts/put-picture.server'
import { type NotOpen, openDraft, pictureNamesOf } from './open-draft.server'
import { type PictureRefusal, preparePicture } from './prepare-picture.server'
import type { SaveRefusal } from './save-draft-file.server'
import { storeMedia } from './store-media.server'

/** Puts another picture in place of one; wherever the draft shows it, the new one is shown. Gives the name that it has now. */
export async function replaceDraftPicture(input: {
  viewer: Viewer
  draftId: string
  name: string
  bytes: Uint8Array
  now: Date
}): Promise<
  { ok: true; name: string } | { refusal: PictureRefusal | 'no-such-picture' } | NotOpen | SaveRefusal
> {
  const { viewer, draftId, name, bytes, now } = input
  const opened = await openDraft(viewer, draftId)
  if ('refusal' in opened) return opened
  const { draft } = opened
  const names = pictureNamesOf(draft)
  if (!names.includes(name)) return { refusal: 'no-such-picture' }
  const prepared = await preparePicture(bytes)
  if ('refusal' in prepared) return prepared
  const isSameKind = name.endsWith(`.${prepared.ending}`)
  const others = names.filter((each) => each !== name)
  const called = isSameKind ? name : freePictureName(name, prepared.ending, others)
  const hash = await storeMedia({ name: called, bytes: prepared.bytes, viewer, now })
  await putPicture({ draftId, name: called, hash, personId: viewer.personId, now })
  if (isSameKind) return { ok: true, name }
  const told = await callPicture({ viewer, draft, from: name, to: called, now })
  if ('refusal' in told) return told
  await dropPicture({ draftId, name, now })
  return { ok: true, name: called }
}
