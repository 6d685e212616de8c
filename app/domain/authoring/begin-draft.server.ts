import { db } from '~/db/client.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import type { LessonFiles } from '~/domain/lessons/content-files'
import { slug } from '~/lib/slug'
import type { AuthorScope } from './author-scope'
import type { BeginRefusal } from './begin-refusal'
import { insertDraft } from './drafts/insert-draft.server'
import { templateFiles } from './drafts/template-files'
import { titleOf } from './drafts/title-of'
import { withOwnIds } from './drafts/with-own-ids'
import { mayDraft } from './may-draft'
import { readScopePath } from './scope-queries.server'
import { hashOfLesson, readShelf, readShelfLesson } from './shelf.server'
import { storeMedia } from './store-media.server'

/** From an empty pattern, as a lesson of its own that begins as a built-in one, or in place of a built-in one in this scope. */
export type DraftBeginning =
  | { from: 'template'; moduleId: string; title: string }
  | { from: 'copy'; lessonId: string; title: string }
  | { from: 'variant'; lessonId: string }

/**
 * Begins a lesson in a scope. A variant of the same lesson that is open there already is given back instead of a second one.
 * `random` gives numbers in [0, 1).
 */
export async function beginDraft(input: {
  viewer: Viewer
  scope: AuthorScope
  beginning: DraftBeginning
  now: Date
  random?: () => number
}): Promise<{ ok: true; draftId: string } | BeginRefusal> {
  const { viewer, scope, beginning, now, random = Math.random } = input
  const path = await readScopePath(scope)
  if (!path || !mayDraft(viewer, path)) return { field: 'scope', refusal: 'not-your-scope' }
  const wrong = 'title' in beginning ? checkTitle(beginning.title) : null
  if (wrong) return { field: 'title', refusal: wrong }
  const begun = await filesOf(beginning, random)
  if (!begun) return { field: 'from', refusal: 'no-such-lesson' }
  if (begun.kind === 'variant') {
    const where = { kind: 'variant', lessonId: begun.lessonId, ...scope, closedAt: null }
    const open = await db.draft.findFirst({ where, select: { id: true } })
    if (open) return { ok: true, draftId: open.id }
  }
  const media = await Promise.all(
    begun.media.map(async ({ name, bytes }) => ({
      name: `media/${name}`,
      hash: await storeMedia({ name, bytes, viewer, now }),
    })),
  )
  const { files, media: _, ...draft } = begun
  const texts = Object.entries(files).map(([name, text]) => ({
    ...{ name, text, originText: begun.kind === 'variant' ? text : null },
  }))
  const draftId = await insertDraft({
    draft: { ...draft, scopeKind: scope.scopeKind, scopeId: scope.scopeId },
    texts,
    media,
    viewer,
    now,
    random,
  })
  await recordChange({
    ...{ actorId: viewer.personId, subjectId: viewer.personId, action: 'begin-lesson' },
    ...{ detail: draft.lessonId, now },
  })
  return { ok: true, draftId }
}

const MOST_TITLE = 120

function checkTitle(title: string): 'title-missing' | 'title-too-long' | null {
  if (!title.trim()) return 'title-missing'
  return title.trim().length > MOST_TITLE ? 'title-too-long' : null
}

async function filesOf(beginning: DraftBeginning, random: () => number) {
  const mark = Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0')
  if (beginning.from === 'template') {
    const { modules, skills } = await readShelf()
    const { moduleId } = beginning
    if (!modules.some(({ folder }) => folder === moduleId)) return null
    const title = beginning.title.trim()
    const lessonId = `${moduleId}.b-${mark}`
    const files = templateFiles({ lessonId, moduleId, title, skillsYaml: skills.text })
    const slugged = `${slug(title).slice(0, 60).replace(/-$/, '') || 'bai'}-${mark}`
    return {
      kind: 'own' as const,
      lessonId,
      moduleId,
      slug: slugged,
      title,
      files,
      media: [],
      originLessonId: null,
      originRevision: null,
    }
  }
  const found = await readShelfLesson(beginning.lessonId)
  if (!found) return null
  const { module, lesson } = found
  const origin = {
    moduleId: module.folder,
    originLessonId: beginning.lessonId,
    originRevision: hashOfLesson(lesson),
    media: lesson.media,
  }
  const texts = textsOf(lesson)
  if (beginning.from === 'variant') {
    const title = titleOf(lesson.lesson.text) ?? beginning.lessonId
    return {
      kind: 'variant' as const,
      ...origin,
      lessonId: beginning.lessonId,
      slug: lesson.folder,
      title,
      files: texts,
    }
  }
  const title = beginning.title.trim()
  const lessonId = `${module.folder}.b-${mark}`
  const files = withOwnIds(texts, { from: beginning.lessonId, to: lessonId, mark, title })
  const slugged = `${slug(title).slice(0, 60).replace(/-$/, '') || 'bai'}-${mark}`
  return { kind: 'own' as const, ...origin, lessonId, slug: slugged, title, files }
}

function textsOf({ lesson, questions, teach, practice }: LessonFiles): Record<string, string> {
  return {
    'lesson.mdx': lesson.text,
    'questions.yaml': questions.text,
    ...(teach ? { 'teach.yaml': teach.text } : {}),
    ...(practice ? { 'practice.yaml': practice.text } : {}),
  }
}
