import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readMedia } from '~/domain/lessons/catalogue-queries.server'
import type { LessonFiles, MediaFile, TextFile } from '~/domain/lessons/content-files'
import { readDraft } from './draft-queries.server'
import { zipFiles } from './folders/zip-files.server'
import { listOwnScopes, readScopePath } from './scope-queries.server'
import { readShelf, readShelfLesson } from './shelf.server'

/** A zip to be saved, and what it is called. */
export type Packed = { ok: true; name: string; bytes: Uint8Array }

/** A draft as a folder of content/, for who may write or review it. */
export async function packDraft(
  viewer: Viewer,
  draftId: string,
): Promise<Packed | { refusal: 'no-such-draft' }> {
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { moduleId, slug, files } = read.draft
  const known = Object.fromEntries(files.map(({ name, text, mediaHash }) => [name, mediaHash ?? text ?? '']))
  return {
    ok: true,
    name: `${moduleId}-${slug}.zip`,
    bytes: zipFiles(await filesOf(`${moduleId}/${slug}`, known)),
  }
}

/**
 * A lesson as a folder of content/: as it is published where the viewer writes, else the built-in one; `isOriginal` asks for the
 * built-in one. For whoever writes lessons anywhere.
 */
export async function packLesson(
  viewer: Viewer,
  lessonId: string,
  isOriginal = false,
): Promise<Packed | { refusal: 'no-such-lesson' }> {
  const scopes = await listOwnScopes(viewer)
  if (scopes.length === 0) return { refusal: 'no-such-lesson' }
  const edition = isOriginal ? null : await editionSeenBy(viewer, lessonId)
  if (edition) {
    const { moduleId, slug, files } = edition
    return {
      ok: true,
      name: `${moduleId}-${slug}.zip`,
      bytes: zipFiles(await filesOf(`${moduleId}/${slug}`, files)),
    }
  }
  const found = await readShelfLesson(lessonId)
  if (!found) return { refusal: 'no-such-lesson' }
  const { module, lesson } = found
  const name = `${module.folder}-${lesson.folder}.zip`
  return { ok: true, name, bytes: zipFiles(new Map(builtIn(lesson).map(asEntry))) }
}

/** A built-in module with its lessons as a folder of content/. */
export async function packModule(
  viewer: Viewer,
  moduleId: string,
): Promise<Packed | { refusal: 'no-such-module' }> {
  const { modules } = await readShelf()
  const module = modules.find(({ folder }) => folder === moduleId)
  if (!module || (await listOwnScopes(viewer)).length === 0) return { refusal: 'no-such-module' }
  const own = [module.module, module.poster, module.loudspeaker, module.classKit].filter(
    (file) => file !== null,
  )
  const files = [...own, ...module.lessons.flatMap(builtIn)]
  return { ok: true, name: `${moduleId}.zip`, bytes: zipFiles(new Map(files.map(asEntry))) }
}

function builtIn({ lesson, questions, teach, practice, media }: LessonFiles): (TextFile | MediaFile)[] {
  return [lesson, questions, teach, practice, ...media].filter((file) => file !== null)
}

function asEntry(file: TextFile | MediaFile): [string, Uint8Array] {
  return [file.path, 'bytes' in file ? file.bytes : new TextEncoder().encode(file.text)]
}

/** Files by name, a text as it is and a picture as its hash. */
async function filesOf(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<Map<string, Uint8Array>> {
  const entries = await Promise.all(
    Object.entries(files).map(async ([name, value]): Promise<[string, Uint8Array][]> => {
      const isPicture = name.startsWith('media/')
      const bytes = isPicture ? (await readMedia(value))?.data : new TextEncoder().encode(value)
      return bytes && (isPicture || value !== '') ? [[`${folder}/${name}`, bytes]] : []
    }),
  )
  return new Map(entries.flat())
}

/** What is published of a lesson nearest to where the viewer writes. */
async function editionSeenBy(viewer: Viewer, lessonId: string) {
  const rows = await db.edition.findMany({ where: { lessonId }, orderBy: { id: 'desc' } })
  const newest = new Map<string, (typeof rows)[number]>()
  for (const row of rows) {
    const key = `${row.scopeKind} ${row.scopeId}`
    if (!newest.has(key)) newest.set(key, row)
  }
  for (const scope of newest.size > 0 ? await listOwnScopes(viewer) : []) {
    const path = await readScopePath(scope)
    const keys = [
      `${scope.scopeKind} ${scope.scopeId}`,
      ...(path?.placePath ?? []).map((id) => `place ${id}`),
    ]
    for (const key of keys) {
      const row = newest.get(key)
      if (row?.revision && row.files)
        return {
          moduleId: row.moduleId,
          slug: row.slug,
          files: JSON.parse(row.files) as Record<string, string>,
        }
    }
  }
  return null
}
