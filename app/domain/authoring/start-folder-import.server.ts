import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { slug } from '~/lib/slug'
import { uuidV7 } from '~/lib/uuid-v7'
import type { AuthorScope } from './author-scope'
import { folderOf } from './draft-folder.server'
import { titleOf } from './drafts/title-of'
import type { WaitingFolders, WaitingLesson } from './folder-import'
import { keepMedia } from './folders/keep-media.server'
import { checkFolder } from './lesson-process.server'
import type { ZippedLesson, ZipRefusal } from './lesson-zip'
import { mayDraft } from './may-draft'
import { readZip } from './read-paste.server'
import { readScopePath } from './scope-queries.server'
import { readShelf } from './shelf.server'

const MOST_TOLD = 8
const KEPT_MS = 7 * 24 * 3_600_000

/** Reads a zip of lessons for a scope and lets it wait for its author's yes. Nothing becomes a draft yet. */
export async function startFolderImport(input: {
  viewer: Viewer
  scope: AuthorScope
  fileName: string
  bytes: Uint8Array
  now: Date
}): Promise<{ ok: true; importId: string } | ZipRefusal | { refusal: 'not-your-scope' }> {
  const { viewer, scope, fileName, bytes, now } = input
  const path = await readScopePath(scope)
  if (!path || !mayDraft(viewer, path)) return { refusal: 'not-your-scope' }
  const read = await readZip(bytes)
  if ('refusal' in read) return read
  const waiting: WaitingFolders = { kind: 'folders', scope, lessons: [], findings: [...read.findings] }
  for (const lesson of read.lessons) {
    const { refused, ...kept } = await keepMedia(lesson, viewer, now)
    waiting.lessons.push(await asWaiting(lesson, kept, now))
    for (const name of refused)
      waiting.findings.push({ code: 'picture', path: `${lesson.folder}/media/${name}` })
  }
  await db.bankImport.deleteMany({
    where: { draftId: '', createdAt: { lt: new Date(now.getTime() - KEPT_MS) } },
  })
  const id = uuidV7(now.getTime())
  const row = { draftId: '', fileName: fileName.slice(0, 120), bank: JSON.stringify(waiting) }
  await db.bankImport.create({ data: { id, ...row, createdById: viewer.personId, createdAt: now } })
  return { ok: true, importId: id }
}

async function asWaiting(
  { module, folder }: ZippedLesson,
  kept: Pick<WaitingLesson, 'texts' | 'media'>,
  now: Date,
): Promise<WaitingLesson> {
  const text = kept.texts['lesson.mdx'] ?? ''
  const lessonId = idOf(text)
  const { modules } = await readShelf()
  const isModule = modules.some((each) => each.folder === module)
  const moduleId = isModule ? module : (lessonId.split('.')[0] ?? '')
  const title = titleOf(text) ?? folder
  const named = { moduleId, lessonId, title, slug: slug(folder || title).slice(0, 80) || 'bai' }
  const files = [
    ...Object.entries(kept.texts).map(([name, each]) => ({ name, text: each, mediaHash: null })),
    ...kept.media.map(({ name, hash }) => ({ name: `media/${name}`, text: null, mediaHash: hash })),
  ].map((file) => ({ ...file, originText: null, version: 1, changedAt: now, changedByName: null }))
  const checked = await checkFolder(await folderOf({ moduleId, slug: named.slug, files }), now)
  const problems = 'refusal' in checked ? [] : checked.problems
  const told = problems.slice(0, MOST_TOLD).map(({ file, line, message }) => ({ file, line, message }))
  return { ...named, ...kept, problems: told, problemCount: problems.length }
}

function idOf(text: string): string {
  const id = /^id:[ \t]*["']?([a-z0-9][a-z0-9.-]{0,80})["']?[ \t]*$/m.exec(text.slice(0, 2_000))?.[1]
  return id ?? ''
}
