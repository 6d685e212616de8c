import { standingProcess } from '~/lib/standing-process.server'
import { vietnamMonth } from '~/lib/vietnam-month'
import type {
  CheckedLesson,
  CompiledLesson,
  LessonFolder,
  LessonWork,
  PagedLesson,
  PageLook,
  PractisedLesson,
  PreviewedLesson,
} from './lesson-work'

/**
 * Whoever writes may write anything: what reads it has a process of its own, little memory, and two seconds. A thread would share
 * its page tables with whoever serves learners, who then wait whenever it takes or gives back memory.
 */
const ask = standingProcess({
  source: new URL('../../lesson-process.server.tsx', import.meta.url),
  built: 'build/lesson-process.js',
  // Of the clock; a busy machine may take long over little work.
  patienceMs: 20_000,
  limits: { cpuMs: 2_000, memoryMb: 320 },
  heapMb: 160,
  mostWaiting: 60,
  longestRestMs: 100,
  idleMs: 600_000,
  knows: ['NGOSO_CONTENT_DIR'],
  isOwnCode: true,
})

/** Lets the process begin, for whoever will soon ask it something. What comes of it is not used. */
export function beginLessonProcess(now: Date): void {
  checkFolder({ moduleId: '', slug: '', texts: {}, pictures: [] }, now).catch(() => {})
}

type Refused = { refusal: 'too-heavy' }

/** Everything that is wrong with a lesson, by the rules of the built-in ones. Too much for the process: 'too-heavy'. */
export async function checkFolder(folder: LessonFolder, now: Date): Promise<CheckedLesson | Refused> {
  return (await ask<CheckedLesson>(work('check', folder, now))) ?? TOO_HEAVY
}

/** The same, and the lesson as learners would see it. */
export async function previewFolder(folder: LessonFolder, now: Date): Promise<PreviewedLesson | Refused> {
  return (await ask<PreviewedLesson>(work('preview', folder, now))) ?? TOO_HEAVY
}

/** The whole of it as a page's HTML, so that whoever passes it on need not draw. A newer one of the same `key` takes its place. */
export async function pageFolder(
  folder: LessonFolder,
  look: PageLook,
  now: Date,
  key: string,
): Promise<PagedLesson | Refused> {
  return (await ask<PagedLesson>({ ...work('page', folder, now), look }, key)) ?? TOO_HEAVY
}

/** What is stored when the lesson is published; nothing but problems while there are any. */
export async function compileFolder(folder: LessonFolder, now: Date): Promise<CompiledLesson | Refused> {
  return (await ask<CompiledLesson>(work('compile', folder, now))) ?? TOO_HEAVY
}

/** A lesson's practice by itself, for who writes it. */
export async function practiseFolder(folder: LessonFolder, now: Date): Promise<PractisedLesson | Refused> {
  return (await ask<PractisedLesson>(work('practice', folder, now))) ?? TOO_HEAVY
}

const TOO_HEAVY: Refused = { refusal: 'too-heavy' }

function work(kind: LessonWork['kind'], folder: LessonFolder, now: Date): LessonWork {
  return { kind, folder, month: vietnamMonth(now) }
}
