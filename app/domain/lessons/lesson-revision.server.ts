import { createHash } from 'node:crypto'
import type { LessonRecord } from './catalogue'
import type { MediaFile } from './content-files'
import { imageSize } from './image-size'
import { lessonOutline } from './lesson-outline'
import type { Sources } from './lesson-schema'
import type { Question } from './question'
import type { LessonDraft } from './rules/lesson-draft'
import type { PlacedMedia } from './shape-lesson'
import { normaliseText } from './source/check-text'

/** Raised when the same lesson would be compiled or stored differently, so that old revisions are not taken for new ones. */
export const FORMAT = 3

export type HashedMedia = { hash: string; type: string; name: string; bytes: Uint8Array } & PlacedMedia

export type PreparedRevision = {
  /** SHA-256 over everything that a learner gets of this lesson, and the format. */
  hash: string
  source: string
  /** The part of the source that is compiled. */
  body: string
  record: LessonRecord
  questions: Question[]
  media: HashedMedia[]
}

const TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
}

/** What a checked lesson will be stored as, all but its bundle. */
export function prepareRevision(
  draft: LessonDraft,
  { source, body }: { source: string; body: string },
  place: { moduleId: string; slug: string; sources: Sources },
): PreparedRevision {
  const facts = draft.frontMatter.value.facts.flatMap((id) => draft.facts.get(id) ?? [])
  const record: LessonRecord = {
    ...draft.frontMatter.value,
    facts,
    teach: draft.teach?.value ?? null,
    moduleId: place.moduleId,
    slug: place.slug,
    ...lessonOutline(draft.text.root),
    sources: Object.fromEntries(
      Object.entries(place.sources).filter(([key]) => facts.some((fact) => fact.sources.includes(key))),
    ),
  }
  const questions = draft.questions.questions
  const media = draft.media.map(hashMedia)
  const named = media.map(({ name, hash }) => [name, hash])
  const text = normaliseText(source)
  const hash = sha256(JSON.stringify([FORMAT, text, record, questions, named]))
  return { hash, source: text, body, record, questions, media }
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function hashMedia({ name, path, bytes }: MediaFile): HashedMedia {
  const hash = sha256(bytes)
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const size = imageSize(name, bytes)
  if (!size) throw new Error(`A picture without a size: ${path}`) // the check stands before
  return {
    hash,
    type: TYPES[extension] ?? '',
    name,
    bytes,
    address: `/noi-dung/${hash}.${extension}`,
    ...size,
  }
}
