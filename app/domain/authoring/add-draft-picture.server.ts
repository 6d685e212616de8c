import type { Viewer } from '~/domain/accounts/viewer'
import { freePictureName } from './drafts/picture-name'
import { putPicture } from './drafts/put-picture.server'
import { type NotOpen, openDraft, pictureNamesOf } from './open-draft.server'
import { type PictureRefusal, preparePicture } from './prepare-picture.server'
import { storeMedia } from './store-media.server'

/** More than any lesson shows. */
const MOST_PICTURES = 60

export type AddPictureRefusal = { refusal: PictureRefusal | 'too-many-pictures' } | NotOpen

/** Puts a picture into a draft: upright, small, without place and device, under a name of its own made from the file's. */
export async function addDraftPicture(input: {
  viewer: Viewer
  draftId: string
  fileName: string
  bytes: Uint8Array
  now: Date
}): Promise<{ ok: true; name: string; hash: string } | AddPictureRefusal> {
  const { viewer, draftId, fileName, bytes, now } = input
  const opened = await openDraft(viewer, draftId)
  if ('refusal' in opened) return opened
  if (pictureNamesOf(opened.draft).length >= MOST_PICTURES) return { refusal: 'too-many-pictures' }
  const prepared = await preparePicture(bytes)
  if ('refusal' in prepared) return prepared
  // The names are read again: several pictures may come at once.
  const again = await openDraft(viewer, draftId)
  if ('refusal' in again) return again
  const name = freePictureName(fileName, prepared.ending, pictureNamesOf(again.draft))
  const hash = await storeMedia({ name, bytes: prepared.bytes, viewer, now })
  await putPicture({ draftId, name, hash, personId: viewer.personId, now })
  return { ok: true, name, hash }
}
