import { createHash } from 'node:crypto'
import type { Viewer } from '~/domain/accounts/viewer'
import type { LessonFiles } from '~/domain/lessons/content-files'
import type { DraftDetail } from './draft'
import { readDraft } from './draft-queries.server'
import { mergeText } from './merge-text'
import type { Original } from './original'
import { hashOfLesson, readShelfLesson } from './shelf.server'

/** Nobody writes longer; beyond it merging would hold up others. */
const MOST_LINES = 5_000

/**
 * A local version and what became of its original, for who may write or review it; `original` is null when it is gone, or when the
 * draft's texts are too long to be merged.
 */
export async function readOriginal(
  viewer: Viewer,
  draftId: string,
): Promise<{ ok: true; draft: DraftDetail; original: Original | null } | { refusal: 'no-such-draft' }> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { draft } = read
  if (draft.kind !== 'variant') return { refusal: 'no-such-draft' }
  const found = await readShelfLesson(draft.originLessonId ?? '')
  const isTooLong = draft.files.some(({ text }) => (text?.split('\n').length ?? 0) > MOST_LINES)
  if (!found || isTooLong) return { ok: true, draft, original: null }
  const revision = hashOfLesson(found.lesson)
  const isChanged = revision !== draft.originRevision
  if (!isChanged) return { ok: true, draft, original: { revision, isChanged, files: [], pictures: [] } }
  const files = Object.entries(textsOf(found.lesson)).flatMap(([name, theirs]) => {
    const file = draft.files.find((each) => each.name === name)
    const before = file?.originText ?? ''
    if (before === theirs) return []
    return [{ name, before, theirs, merge: mergeText({ mine: file?.text ?? '', before, theirs }) }]
  })
  const pictures = found.lesson.media.flatMap(({ name, bytes }) => {
    const own = draft.files.find((each) => each.name === `media/${name}`)
    if (own?.mediaHash === createHash('sha256').update(bytes).digest('hex')) return []
    return [{ name: `media/${name}`, isMissing: !own, bytes }]
  })
  return { ok: true, draft, original: { revision, isChanged, files, pictures } }
}

function textsOf({ lesson, questions, teach, practice }: LessonFiles): Record<string, string> {
  return {
    'lesson.mdx': lesson.text,
    'questions.yaml': questions.text,
    'teach.yaml': teach?.text ?? '',
    'practice.yaml': practice?.text ?? '',
  }
}
