import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { AuthorScope } from './author-scope'
import { readDraft } from './draft-queries.server'
import { insertDraft } from './drafts/insert-draft.server'
import { putPicture } from './drafts/put-picture.server'
import { withOwnIds } from './drafts/with-own-ids'
import type { WaitingLesson } from './folder-import'
import { readWaiting } from './folder-import-queries.server'
import { fateOf } from './folders/fate-of.server'
import { saveDraftFile } from './save-draft-file.server'
import { hashOfLesson, readShelfLesson } from './shelf.server'

/**
 * Makes drafts of the lessons that wait, or lets them replace the texts of open ones. Those that cannot be taken are left and
 * counted. The zip waits no longer. `random` gives numbers in [0, 1).
 */
export async function commitFolderImport(input: {
  viewer: Viewer
  importId: string
  now: Date
  random?: () => number
}): Promise<{ ok: true; draftIds: string[]; left: number } | { refusal: 'no-such-import' }> {
  const { viewer, importId, now, random = Math.random } = input
  const read = await readWaiting(viewer, importId)
  if ('refusal' in read) return read
  const { scope, lessons } = read.waiting
  // Pressed twice, the second finds nothing.
  const { count } = await db.bankImport.deleteMany({ where: { id: importId } })
  if (count === 0) return { refusal: 'no-such-import' }
  const draftIds: string[] = []
  for (const lesson of lessons) {
    const draftId = await takeLesson({ viewer, scope, lesson, now, random })
    if (draftId) draftIds.push(draftId)
  }
  return { ok: true, draftIds, left: lessons.length - draftIds.length }
}

type Taking = { viewer: Viewer; scope: AuthorScope; lesson: WaitingLesson; now: Date; random: () => number }

async function takeLesson({ viewer, scope, lesson, now, random }: Taking): Promise<string | null> {
  const fate = await fateOf(lesson, scope)
  if (fate.fate === 'closed' || fate.fate === 'no-module') return null
  if (fate.fate === 'update') return updateDraft({ viewer, lesson, draftId: fate.draftId, now })
  const { moduleId, slug, title } = lesson
  const media = lesson.media.map(({ name, hash }) => ({ name: `media/${name}`, hash }))
  const mark = Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0')
  if (fate.fate === 'variant') {
    const origin = await readShelfLesson(lesson.lessonId)
    const kind = { kind: 'variant', lessonId: lesson.lessonId, originLessonId: lesson.lessonId } as const
    const originRevision = origin && hashOfLesson(origin.lesson)
    const draft = { ...scope, ...kind, moduleId, slug: origin?.lesson.folder ?? slug, title, originRevision }
    const known = new Map(
      [origin?.lesson.lesson, origin?.lesson.questions, origin?.lesson.teach, origin?.lesson.practice].map(
        (file) => [file?.path.split('/').at(-1) ?? '', file?.text ?? null],
      ),
    )
    const texts = Object.entries(lesson.texts).map(([name, text]) => ({
      name,
      text,
      originText: known.get(name) ?? null,
    }))
    return insertDraft({ draft, texts, media, viewer, now, random })
  }
  const isCopy = fate.fate === 'copy'
  const lessonId = isCopy ? `${moduleId}.b-${mark}` : lesson.lessonId
  const own =
    isCopy && lesson.lessonId
      ? withOwnIds(lesson.texts, { from: lesson.lessonId, to: lessonId, mark, title })
      : lesson.texts
  const texts = Object.entries(own).map(([name, text]) => ({ name, text, originText: null }))
  const draft = {
    ...scope,
    kind: 'own' as const,
    lessonId,
    moduleId,
    slug: isCopy ? `${slug}-${mark}` : slug,
    title,
  }
  return insertDraft({
    draft: { ...draft, originLessonId: null, originRevision: null },
    texts,
    media,
    viewer,
    now,
    random,
  })
}

async function updateDraft(of: {
  viewer: Viewer
  lesson: WaitingLesson
  draftId: string
  now: Date
}): Promise<string | null> {
  const { viewer, lesson, draftId, now } = of
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return null
  const versions = new Map(read.draft.files.map(({ name, version }) => [name, version]))
  for (const [name, text] of Object.entries(lesson.texts)) {
    const change = { name, text, baseVersion: versions.get(name) ?? 0, isLeap: true }
    const saved = await saveDraftFile({ viewer, draftId, ...change, now })
    if ('refusal' in saved) return null
  }
  for (const { name, hash } of lesson.media)
    await putPicture({ draftId, name, hash, personId: viewer.personId, now })
  return draftId
}
