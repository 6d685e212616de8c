import { unzipEntry } from '~/lib/unzip-entry.server'
import type { ZipEntry } from '~/lib/zip-directory'
import { DRAFT_TEXTS } from '../draft'
import { isPictureName } from '../drafts/picture-name'
import type { ReadZip, ZipFinding, ZippedLesson, ZipRefusal } from '../lesson-zip'
import { safeEntries } from './safe-entries'

const MODULE_FILES = ['module.yaml', 'poster.yaml', 'loudspeaker.yaml', 'class-kit.yaml']
const MOST_LESSONS = 40
const MOST_TEXT_BYTES = 400_000
const MOST_PICTURE_BYTES = 800_000

/**
 * The lessons in a zip made as content/ is: one lesson's folder, a module's, or several. Nothing is written anywhere; what does not
 * belong to a lesson is named and left.
 */
export function readLessonZip(bytes: Uint8Array): ReadZip | ZipRefusal {
  const entries = safeEntries(bytes)
  if ('refusal' in entries) return entries
  const homes = entries
    .filter(({ name }) => /(?:^|\/)lesson\.mdx$/.test(name))
    .map(({ name }) => name.slice(0, -'lesson.mdx'.length))
  if (homes.length === 0) return { refusal: 'no-lesson' }
  if (homes.length > MOST_LESSONS) return { refusal: 'too-many-lessons' }
  const lessons = new Map(homes.map((home) => [home, emptyLesson(home)]))
  const findings: ZipFinding[] = []
  for (const entry of entries) {
    const home = homes.find((each) => entry.name.startsWith(each) && isInHome(entry.name.slice(each.length)))
    const lesson = home === undefined ? undefined : lessons.get(home)
    const refused = lesson
      ? takeFile(bytes, entry, entry.name.slice(home?.length), lesson, findings)
      : void findings.push({
          code: isOfModule(entry.name, homes) ? 'module-file' : 'not-content',
          path: entry.name,
        })
    if (refused) return refused
  }
  return { lessons: [...lessons.values()], findings }
}

function emptyLesson(home: string): ZippedLesson {
  const steps = home.split('/').filter(Boolean)
  return { module: steps.at(-2) ?? '', folder: steps.at(-1) ?? '', texts: {}, media: [] }
}

function isInHome(rest: string): boolean {
  if (rest.startsWith('media/')) return isPictureName(rest.slice('media/'.length))
  return (DRAFT_TEXTS as readonly string[]).includes(rest)
}

function isOfModule(name: string, homes: readonly string[]): boolean {
  const at = name.lastIndexOf('/') + 1
  const folder = name.slice(0, at)
  return (
    MODULE_FILES.includes(name.slice(at)) && homes.some((home) => home !== folder && home.startsWith(folder))
  )
}

function takeFile(
  bytes: Uint8Array,
  entry: ZipEntry,
  rest: string,
  lesson: ZippedLesson,
  findings: ZipFinding[],
): ZipRefusal | undefined {
  const { name: path } = entry
  const isPicture = rest.startsWith('media/')
  if (entry.unpackedBytes > (isPicture ? MOST_PICTURE_BYTES : MOST_TEXT_BYTES)) {
    findings.push({ code: isPicture ? 'picture-too-large' : 'text-too-large', path })
    return undefined
  }
  const unpacked = unzipEntry(bytes, entry)
  if ('refusal' in unpacked) return { ...unpacked, path }
  if (isPicture) lesson.media.push({ name: rest.slice('media/'.length), bytes: unpacked })
  else {
    const text = textOf(unpacked)
    if (text === null) findings.push({ code: 'not-text', path })
    else lesson.texts[rest] = text
  }
  return undefined
}

/** A mark in front is kept, for the rule that tells its author. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
