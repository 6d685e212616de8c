import { inTransaction } from '~/db/transaction.server'
import { catalogueEntry } from './catalogue-entry'
import { forgetCatalogue, readNewestPublication } from './catalogue-queries.server'
import { type ContentFiles, everyFile } from './content-files'
import { FORMAT, type PreparedRevision, prepareRevision, sha256 } from './lesson-revision.server'
import { lockPublications } from './lock-publications.server'
import { placeLocal } from './place-local.server'
import { placePictures } from './place-pictures.server'
import type { Problem } from './problem'
import type { ReadContent } from './read-content'
import { readContentFolder } from './read-content-folder.server'
import { type PreparedScenario, prepareScenario, SCENARIO_FORMAT } from './scenario-revision.server'
import {
  findMissing,
  type StoredRevision,
  storePublication,
  type UnnumberedCatalogue,
} from './store-publication.server'

export type Published = {
  ok: true
  publicationId: number
  /** False when what is published already says the same. */
  isNew: boolean
  newRevisions: number
  newPractices: number
}

export type ContentBroken = { refusal: 'content-broken'; problems: Problem[] }

/**
 * Publishes the content folder: checks all of it, stores the lessons, practices and pictures that are new, and points at them.
 * Any problem refuses the whole and leaves what is published as it is. Doing it again changes nothing, two processes may
 * do it at once, and nothing is ever deleted.
 */
export async function publishContent(folder: string, now: Date): Promise<Published | ContentBroken> {
  const { files, problems } = await readContentFolder(folder)
  const sourceHash = hashFiles(files)
  const same = problems.length === 0 && (await publishedFrom(sourceHash))
  if (same) return { ok: true, publicationId: same, isNew: false, newRevisions: 0, newPractices: 0 }
  const { readContent } = await import('./read-content') // takes longer to load than to find that nothing is new
  const read = readContent(files)
  const all = [...problems, ...read.problems]
  if (all.length) return { refusal: 'content-broken', problems: all }

  const prepared = prepare(read.content)
  const revisions = prepared.flatMap(({ lessons }) => lessons)
  const missing = await findMissing(revisions)
  const compiled: StoredRevision[] = []
  for (const revision of missing) compiled.push({ ...revision, bundle: await compile(revision) })

  const catalogue = { ...catalogueOf(prepared, read.content), sourceHash }
  const scenarios = revisions.flatMap(({ practice }) => practice ?? [])
  const published = await inTransaction(async (tx) => {
    await lockPublications(tx)
    return storePublication(tx, { catalogue, revisions, compiled, scenarios, now })
  })
  forgetCatalogue()
  return { ok: true, ...published }
}

/** Over every byte that was read, and the formats: the same files need not be checked and compiled again. */
function hashFiles(files: ContentFiles): string {
  const named = everyFile(files).map((file) => [file.path, sha256('text' in file ? file.text : file.bytes)])
  return sha256(JSON.stringify([FORMAT, SCENARIO_FORMAT, named]))
}

/** The number of the newest publication, when it was made from these files; else null. */
async function publishedFrom(sourceHash: string): Promise<number | null> {
  const newest = await readNewestPublication()
  return newest?.sourceHash === sourceHash ? newest.publicationId : null
}

type PreparedModule = Omit<ReadContent['content']['modules'][number], 'lessons'> & {
  lessons: PreparedLesson[]
}

type PreparedLesson = PreparedRevision & { practice: PreparedScenario | null }

function prepare({ sources, modules }: ReadContent['content']): PreparedModule[] {
  return modules.map(({ module, lessons, ...companions }) => ({
    ...companions,
    module,
    lessons: lessons.map(({ files, read }) => {
      if (!read.draft) throw new Error(`A lesson that was not read passed the check: ${files.lesson.path}`)
      const place = { moduleId: module.id, slug: files.folder, sources }
      const { practice } = read.draft
      const revision = prepareRevision(read.draft, { source: files.lesson.text, body: read.body }, place)
      return { ...revision, practice: practice && prepareScenario(practice.value, revision.media) }
    }),
  }))
}

function catalogueOf(
  prepared: PreparedModule[],
  { frameworks, paths, ...content }: ReadContent['content'],
): UnnumberedCatalogue {
  if (!frameworks) throw new Error('frameworks.yaml was not read and passed the check')
  return {
    frameworks,
    paths: paths.map((path) => ({ ...path, steps: path.steps.flatMap((step) => lessonsOf(prepared, step)) })),
    locals: content.locals.map((file) => placeLocal(file, content)),
    modules: prepared.map(({ module, lessons, ...companions }) => ({
      ...module,
      ...placePictures(companions, lessons),
      lessons: lessons.map(({ hash, record, practice }, i) =>
        catalogueEntry({ record, revision: hash, practice, number: `${module.number}.${i + 1}` }),
      ),
    })),
  }
}

/** The lessons of a step of a path: one, or all of a module. */
function lessonsOf(prepared: PreparedModule[], step: string): string[] {
  const whole = prepared.find(({ module }) => module.id === step)
  return whole ? whole.lessons.map(({ record }) => record.id) : [step]
}

async function compile({ body, media }: PreparedRevision): Promise<string> {
  const { compileLesson } = await import('./compile-lesson.server')
  return compileLesson(body, new Map(media.map((file) => [file.name, file])))
}
