import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { PRACTICE_FILE } from './edit-practice.server'
import { frontMatterNames } from './practice-form/front-matter-names'
import { isPracticePattern, practicePatternText } from './practice-pattern'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'

/** Gives a draft without a practice one to begin from. One that is there already is never written over: 'changed-meanwhile'. */
export async function beginPractice(input: {
  viewer: Viewer
  draftId: string
  pattern: string
  now: Date
}): Promise<{ ok: true } | SaveRefusal | { refusal: 'no-such-pattern' }> {
  const { viewer, draftId, pattern, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  if (!isPracticePattern(pattern)) return { refusal: 'no-such-pattern' }
  const { lessonId, slug, files } = read.draft
  const file = files.find(({ name }) => name === PRACTICE_FILE)
  const { skills, mistakes } = frontMatterNames(files.find(({ name }) => name === 'lesson.mdx')?.text ?? '')
  const text = practicePatternText({
    ...{ pattern, lessonId, slug: `${slug}-tap`, skills },
    mistakes: mistakes.map(({ id }) => id),
  })
  // A file that was emptied counts as none.
  const baseVersion = file && !file.text?.trim() ? file.version : 0
  const saved = await saveDraftFile({ viewer, draftId, name: PRACTICE_FILE, text, baseVersion, now })
  return 'ok' in saved ? { ok: true } : saved
}
