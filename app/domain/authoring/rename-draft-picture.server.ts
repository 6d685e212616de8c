import type { Viewer } from '~/domain/accounts/viewer'
import { slug } from '~/lib/slug'
import { callPicture } from './drafts/call-picture.server'
import { isPictureName } from './drafts/picture-name'
import { dropPicture, putPicture } from './drafts/put-picture.server'
import { type NotOpen, openDraft, pictureNamesOf } from './open-draft.server'
import type { SaveRefusal } from './save-draft-file.server'

/** Calls a picture otherwise, also in the texts that show it. What was typed becomes a name as lessons have them. */
export async function renameDraftPicture(input: {
  viewer: Viewer
  draftId: string
  name: string
  wished: string
  now: Date
}): Promise<
  | { ok: true; name: string }
  | { refusal: 'no-such-picture' | 'name-missing' | 'name-taken' }
  | NotOpen
  | SaveRefusal
> {
  const { viewer, draftId, name, wished, now } = input
  const opened = await openDraft(viewer, draftId)
  if ('refusal' in opened) return opened
  const { draft } = opened
  const hash = draft.files.find((file) => file.name === `media/${name}`)?.mediaHash
  if (!hash) return { refusal: 'no-such-picture' }
  const ending = name.slice(name.lastIndexOf('.'))
  const called = `${slug(wished.replace(/\.(?:webp|svg|jpg|png)$/i, ''))
    .slice(0, 50)
    .replace(/-+$/, '')}${ending}`
  if (!isPictureName(called)) return { refusal: 'name-missing' }
  if (called === name) return { ok: true, name }
  if (pictureNamesOf(draft).includes(called)) return { refusal: 'name-taken' }
  await putPicture({ draftId, name: called, hash, personId: viewer.personId, now })
  const told = await callPicture({ viewer, draft, from: name, to: called, now })
  if ('refusal' in told) {
    await dropPicture({ draftId, name: called, now })
    return told
  }
  await dropPicture({ draftId, name, now })
  return { ok: true, name: called }
}
