import type { Viewer } from '~/domain/accounts/viewer'
import { withLocalWords } from './lesson-sections'
import { readLessonText } from './rewrite-section.server'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'

const MOST_LETTERS = 120

/**
 * Puts local words into the places that a lesson leaves for them; an empty one stays as it is. Plain words only: no sign that a
 * lesson's grammar knows.
 */
export async function fillLocalPlaces(input: {
  viewer: Viewer
  draftId: string
  words: Readonly<Record<string, string>>
  baseVersion: number
  now: Date
}): Promise<
  | { ok: true; version: number }
  | SaveRefusal
  | { field: string; refusal: 'words-not-plain' | 'words-too-long' }
> {
  const { viewer, draftId, words, baseVersion, now } = input
  const text = await readLessonText(viewer, draftId)
  if (text === null) return { refusal: 'no-such-draft' }
  for (const [field, typed] of Object.entries(words)) {
    if (/[<>{}[\]*_`\\]/.test(typed)) return { field, refusal: 'words-not-plain' }
    if (typed.length > MOST_LETTERS) return { field, refusal: 'words-too-long' }
  }
  const filled = withLocalWords(text, words)
  return saveDraftFile({ viewer, draftId, name: 'lesson.mdx', text: filled, baseVersion, now })
}
