import type { Viewer } from '~/domain/accounts/viewer'
import { altFault } from '~/domain/lessons/alt-fault'
import { insertIntoLesson } from './drafts/lesson-sections'
import { figureText, plainWords } from './figure-text'
import { type NotOpen, openDraft, pictureNamesOf } from './open-draft.server'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'

export type PlaceRefusal =
  | { refusal: 'alt'; fault: string }
  | { refusal: 'no-such-picture' }
  | NotOpen
  | SaveRefusal

/** Shows a picture of the draft at the end of a section of its lesson, with what it shows in words. */
export async function placeDraftPicture(input: {
  viewer: Viewer
  draftId: string
  name: string
  alt: string
  caption: string
  /** The section's anchor; without one before what the lesson closes with. */
  section: string
  now: Date
}): Promise<{ ok: true } | PlaceRefusal> {
  const { viewer, draftId, name, alt, caption, section, now } = input
  const opened = await openDraft(viewer, draftId)
  if ('refusal' in opened) return opened
  if (!pictureNamesOf(opened.draft).includes(name)) return { refusal: 'no-such-picture' }
  const fault = altFault(plainWords(alt), plainWords(caption))
  if (fault) return { refusal: 'alt', fault }
  const lesson = opened.draft.files.find((file) => file.name === 'lesson.mdx')
  const text = insertIntoLesson(lesson?.text ?? '', figureText({ name, alt, caption }), section)
  const change = { name: 'lesson.mdx', text, baseVersion: lesson?.version ?? 0 }
  const saved = await saveDraftFile({ viewer, draftId, ...change, now })
  return 'refusal' in saved ? saved : { ok: true }
}
