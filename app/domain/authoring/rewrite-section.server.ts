import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { withSection } from './lesson-sections'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'

/** Writes one `##` section of a local version in other words; the rest stays the original. As saveDraftFile refuses. */
export async function rewriteSection(input: {
  viewer: Viewer
  draftId: string
  /** Its place among the sections of the text. */
  at: number
  words: string
  baseVersion: number
  now: Date
}): Promise<
  { ok: true; version: number } | SaveRefusal | { field: 'words'; refusal: 'words-missing' | 'no-heading' }
> {
  const { viewer, draftId, at, words, baseVersion, now } = input
  const text = await readLessonText(viewer, draftId)
  if (text === null) return { refusal: 'no-such-draft' }
  const rewritten = withSection(text, at, words)
  if (rewritten === null) return { refusal: 'no-such-file' }
  if (!words.trim()) return { field: 'words', refusal: 'words-missing' }
  if (!/^## +\S/.test(words.trim())) return { field: 'words', refusal: 'no-heading' }
  return saveDraftFile({ viewer, draftId, name: 'lesson.mdx', text: rewritten, baseVersion, now })
}

/** The text of a local version; null for anything else. */
export async function readLessonText(viewer: Viewer, draftId: string): Promise<string | null> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read || read.draft.kind !== 'variant') return null
  return read.draft.files.find(({ name }) => name === 'lesson.mdx')?.text ?? null
}
