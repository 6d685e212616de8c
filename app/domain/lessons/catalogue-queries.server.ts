import { db } from '~/db/client.server'
import { deepFreeze } from '~/lib/deep-freeze'
import { isSha256 } from '~/lib/is-sha256'
import { keepRecent } from '~/lib/keep-recent'
import { loadBundle } from './bundles/load-bundle.server'
import type { Catalogue, CatalogueLesson, LessonRecord } from './catalogue'
import type { LessonBody } from './lesson-body'
import { mediaStore } from './media-store.server'
import type { Question } from './question'

/** A revision ready to be drawn. `Body` needs the component kit, one component for each name in lesson-components.ts. */
export type Revision = { record: LessonRecord; questions: Question[]; Body: LessonBody }

export type BankQuestion = { question: Question; lessonId: string; revision: string }

const NOTHING_PUBLISHED: Catalogue = {
  publicationId: 0,
  modules: [],
  paths: [],
  locals: [],
  practisedSince: {},
  frameworks: null,
}
/** What older publications and revisions do not have. */
const LACKING: Pick<Catalogue, 'locals' | 'practisedSince'> = { locals: [], practisedSince: {} }
const LACKING_IN_ENTRY: Pick<CatalogueLesson, 'practice'> = { practice: null }
const LACKING_IN_LESSON: Pick<LessonRecord, 'slots'> = { slots: [] }
const LOOK_AGAIN_AFTER_MS = 2_000

let current: Promise<Catalogue> | undefined
let lookedAt = Number.NEGATIVE_INFINITY
let isLooking = false

/**
 * What is published now; nothing published yet is an empty list of modules with `publicationId` 0.
 * Kept in the process. At most every two seconds it is compared with the database in the background, so that only
 * the first request ever waits. `now` in milliseconds of any steady clock.
 */
export function readCatalogue(now: number = performance.now()): Promise<Catalogue> {
  if (!current) {
    lookedAt = now
    const first = readNewest()
    current = first
    first.catch(() => {
      if (current === first) current = undefined
    })
  } else if (now - lookedAt >= LOOK_AGAIN_AFTER_MS && !isLooking) {
    lookedAt = now
    isLooking = true
    void lookForNewer(current).finally(() => {
      isLooking = false
    })
  }
  return current
}

/** Makes the next `readCatalogue` of this process wait for the newest publication. */
export function forgetCatalogue(): void {
  current = undefined
}

async function lookForNewer(known: Promise<Catalogue>): Promise<void> {
  try {
    const { publicationId } = await known
    const newest = await db.publication.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })
    if (!newest || newest.id === publicationId) return
    const catalogue = await readPublication(newest.id)
    if (catalogue && current === known) current = Promise.resolve(catalogue)
  } catch {
    // The database did not answer: the catalogue at hand still serves, and the next look comes in two seconds.
  }
}

async function readNewest(): Promise<Catalogue> {
  return (await readNewestPublication()) ?? NOTHING_PUBLISHED
}

/** The newest publication as the database has it at this moment, or null. */
export async function readNewestPublication(): Promise<Catalogue | null> {
  const newest = await db.publication.findFirst({ orderBy: { id: 'desc' }, select: { id: true } })
  return newest && (await readPublication(newest.id))
}

/** An older or the newest publication by number, or null. */
export const readPublication = keepRecent(16, async (id: number): Promise<Catalogue | null> => {
  const row = await db.publication.findUnique({ where: { id } })
  if (!row) return null
  const catalogue = JSON.parse(row.catalogue) as Omit<Catalogue, 'publicationId'>
  const modules = catalogue.modules.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => ({ ...LACKING_IN_ENTRY, ...lesson })),
  }))
  return deepFreeze({ publicationId: row.id, ...LACKING, ...catalogue, modules })
})

/** A revision by its hash, or null when there is none. Revisions never change, so they are kept in the process. */
export const readRevision = keepRecent(200, async (hash: string): Promise<Revision | null> => {
  if (!isSha256(hash)) return null
  const row = await db.lessonRevision.findUnique({
    where: { hash },
    select: { lesson: true, questions: true, bundle: true },
  })
  if (!row) return null
  return {
    record: deepFreeze({ ...LACKING_IN_LESSON, ...(JSON.parse(row.lesson) as LessonRecord) }),
    questions: deepFreeze(JSON.parse(row.questions) as Question[]),
    Body: await loadBundle(row.bundle),
  }
})

/** The static module of a revision as text, for a browser to fetch, or null. */
export const readBundle = keepRecent(64, async (revision: string): Promise<string | null> => {
  if (!isSha256(revision)) return null
  const row = await db.lessonRevision.findUnique({ where: { hash: revision }, select: { bundle: true } })
  return row?.bundle ?? null
})

/** A picture by the hash of its bytes, built in or put in by an author, or null. */
export const readMedia = keepRecent(
  128,
  async (hash: string): Promise<{ type: string; data: Uint8Array<ArrayBuffer> } | null> => {
    if (!isSha256(hash)) return null
    const row = await db.media.findUnique({ where: { hash } })
    return row ? { type: row.type, data: new Uint8Array(row.data) } : readUploaded(hash)
  },
)

/** What authors put in is served as a picture or not at all, whatever its row says. */
const PICTURE_TYPES = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp']

async function readUploaded(hash: string): Promise<{ type: string; data: Uint8Array<ArrayBuffer> } | null> {
  const row = await db.uploadedMedia.findUnique({ where: { hash }, select: { type: true } })
  if (!row || !PICTURE_TYPES.includes(row.type)) return null
  const bytes = await (await mediaStore()).get(hash)
  return bytes && { type: row.type, data: new Uint8Array(bytes) }
}

/**
 * Every question of a module as one publication had it, in the order of the lessons; empty when there is no such module
 * or publication. An exam keeps the publication's number, so that its questions stay the same while it lasts.
 */
export async function readQuestionBank(moduleId: string, publicationId: number): Promise<BankQuestion[]> {
  const publication = await readPublication(publicationId)
  const lessons = publication?.modules.find((module) => module.id === moduleId)?.lessons ?? []
  const revisions = await Promise.all(lessons.map((lesson) => readRevision(lesson.revision)))
  return lessons.flatMap((lesson, i) =>
    (revisions[i]?.questions ?? []).map((question) => ({
      question,
      lessonId: lesson.id,
      revision: lesson.revision,
    })),
  )
}
