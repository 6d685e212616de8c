import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { isSha256 } from '~/lib/is-sha256'
import { insertIntoLesson, replaceBody } from './drafts/lesson-sections'
import { isPictureName } from './drafts/picture-name'
import { putPicture } from './drafts/put-picture.server'
import { type NotOpen, openDraft, pictureNamesOf } from './open-draft.server'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'

/**
 * Puts text that was read and looked at into a draft's lesson: before what it closes with, or in place of its whole body. Pictures
 * that the text shows become the draft's. `baseVersion` is that of the lesson that the author saw.
 */
export async function takePaste(input: {
  viewer: Viewer
  draftId: string
  text: string
  how: 'append' | 'replace'
  baseVersion: number
  pictures: readonly { name: string; hash: string }[]
  now: Date
}): Promise<{ ok: true } | { refusal: 'text-missing' } | NotOpen | SaveRefusal> {
  const { viewer, draftId, text, how, baseVersion, pictures, now } = input
  const opened = await openDraft(viewer, draftId)
  if ('refusal' in opened) return opened
  if (text.trim() === '') return { refusal: 'text-missing' }
  const { draft } = opened
  const lesson = draft.files.find(({ name }) => name === 'lesson.mdx')?.text ?? ''
  const typed = text.replace(/\r\n/g, '\n')
  const whole = how === 'replace' ? replaceBody(lesson, typed) : insertIntoLesson(lesson, typed)
  const change = { name: 'lesson.mdx', text: whole, baseVersion, isLeap: true }
  const saved = await saveDraftFile({ viewer, draftId, ...change, now })
  if ('refusal' in saved) return saved
  const taken = pictureNamesOf(draft)
  for (const { name, hash } of pictures) {
    const isWanted = isPictureName(name) && !taken.includes(name) && typed.includes(`media/${name}`)
    if (isWanted && (await isKept(hash)))
      await putPicture({ draftId, name, hash, personId: viewer.personId, now })
  }
  return { ok: true }
}

async function isKept(hash: string): Promise<boolean> {
  return isSha256(hash) && (await db.uploadedMedia.count({ where: { hash } })) > 0
}
