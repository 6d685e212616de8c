import { createHash } from 'node:crypto'
import { compileLesson } from '~/domain/lessons/compile-lesson.server'
import type { LessonFiles } from '~/domain/lessons/content-files'
import { lessonOutline } from '~/domain/lessons/lesson-outline'
import { prepareRevision } from '~/domain/lessons/lesson-revision.server'
import { type Sources, skillsFileSchema, sourcesSchema } from '~/domain/lessons/lesson-schema'
import { byPlace, type Problem } from '~/domain/lessons/problem'
import { readFacts } from '~/domain/lessons/read-facts'
import { type LessonInput, type ReadLesson, readLesson } from '~/domain/lessons/read-lesson'
import { readWordLists } from '~/domain/lessons/read-word-lists'
import { readYamlText } from '~/domain/lessons/read-yaml-text'
import { prepareScenario } from '~/domain/lessons/scenario-revision.server'
import { type ShapedTree, shapeLesson } from '~/domain/lessons/shape-lesson'
import { checkScenario } from '~/domain/practice/check-scenario'
import type {
  CheckedLesson,
  CompiledLesson,
  FolderPicture,
  LessonFolder,
  PreviewedLesson,
} from './lesson-work'
import { readShelf } from './shelf.server'

type Known = Omit<LessonInput, 'files' | 'skills'> & {
  skills: ReadonlyMap<string, string[]>
  sources: Sources
  skillTitles: ReadonlyMap<string, ReadonlyMap<string, string>>
}

let known: Promise<Known> | undefined

/** What lessons may refer to, read once in the process: skills, facts, sources and the lists of words. */
function readKnown(): Promise<Known> {
  known ??= readShelf().then((shelf) => {
    const sources = readYamlText(shelf.sources.text, sourcesSchema) ?? {}
    const { facts, hasFact } = readFacts(shelf.facts, sources)
    const skills = Object.entries(readYamlText(shelf.skills.text, skillsFileSchema) ?? {})
    return {
      ...{ facts, hasFact, sources, lists: readWordLists(shelf.spelling).lists },
      skills: new Map(skills.map(([module, own]) => [module, own.map(({ id }) => id)])),
      skillTitles: new Map(
        skills.map(([module, own]) => [module, new Map(own.map(({ id, name }) => [id, name]))]),
      ),
    }
  })
  return known
}

/** Reads what every lesson needs, and one lesson, so that the first author waits no longer than the next. */
export async function warmUp(draw: DrawTree): Promise<void> {
  const { modules } = await readShelf()
  const [module] = modules
  const [lesson] = module?.lessons ?? []
  if (!module || !lesson) return
  const texts = { 'lesson.mdx': lesson.lesson.text, 'questions.yaml': lesson.questions.text }
  const folder = { moduleId: module.folder, slug: lesson.folder, texts, pictures: [] }
  await previewLessonFolder(folder, draw)
}

/** Rules that need a picture's bytes; while only its size is at hand they have been asked already, when it was put in. */
const OF_BYTES = ['media-safe', 'media-size']

export async function checkLessonFolder(folder: LessonFolder): Promise<CheckedLesson> {
  const { read, hasBytes } = await readFolder(folder)
  return { problems: problemsOf(read, hasBytes) }
}

type DrawTree = (tree: ShapedTree, record: PreviewRecord) => string[]

/** Draws with `draw`, which knows the kit; a lesson whose text cannot be read is not drawn. */
export async function previewLessonFolder(folder: LessonFolder, draw: DrawTree): Promise<PreviewedLesson> {
  const { read, hasBytes, known } = await readFolder(folder)
  const problems = problemsOf(read, hasBytes)
  const { draft } = read
  if (!draft) return { problems, drawn: null }
  const facts = draft.frontMatter.value.facts.flatMap((id) => draft.facts.get(id) ?? [])
  const record: PreviewRecord = {
    ...draft.frontMatter.value,
    ...{ facts, teach: draft.teach?.value ?? null, moduleId: folder.moduleId, slug: folder.slug },
    ...lessonOutline(draft.text.root),
    sources: Object.fromEntries(
      Object.entries(known.sources).filter(([key]) => facts.some((fact) => fact.sources.includes(key))),
    ),
  }
  const tree = shapeLesson(draft.text.root, placesOf(folder.pictures), MISSING)
  return {
    problems,
    drawn: {
      html: draw(tree, record),
      record,
      questions: draft.questions.questions,
      practice: draft.practice?.value ?? null,
    },
  }
}

type PreviewRecord = NonNullable<PreviewedLesson['drawn']>['record']

/** Where a picture that is not there yet would stand. */
const MISSING = { address: '/missing-picture.svg', width: 640, height: 360 }

export async function compileLessonFolder(folder: LessonFolder): Promise<CompiledLesson> {
  const { read, hasBytes, files, known } = await readFolder(folder)
  const problems = problemsOf(read, hasBytes)
  const { draft, body } = read
  if (problems.length > 0 || !draft || !hasBytes) return { problems, compiled: null }
  const place = { moduleId: folder.moduleId, slug: folder.slug, sources: known.sources }
  const { media, ...revision } = prepareRevision(draft, { source: files.lesson.text, body }, place)
  const bundle = await compileLesson(body, new Map(media.map((each) => [each.name, each])))
  const { hash, source, record, questions } = revision
  const scenario = draft.practice && prepareScenario(draft.practice.value, media)
  return { problems: [], compiled: { hash, source, bundle, record, questions, scenario } }
}

export async function readFolder(folder: LessonFolder): Promise<{
  read: ReadLesson
  files: LessonFiles
  hasBytes: boolean
  known: Known
  /** Titles of the module's skills. */
  skills: ReadonlyMap<string, string>
}> {
  const known = await readKnown()
  const files = filesOf(folder)
  const { facts, hasFact, lists } = known
  const ids = known.skills.get(folder.moduleId) ?? []
  if (clean.size > MOST_CLEAN) clean.clear()
  const input = { files, facts, hasFact, lists, skills: ids, play: playOnce, remember }
  const read = readLesson({ ...input, clean })
  const skills = known.skillTitles.get(folder.moduleId) ?? new Map()
  return { read, files, known, skills, hasBytes: folder.pictures.every(({ bytes }) => bytes !== undefined) }
}

const MOST_PLAYED = 50
const played = new Map<string, ReturnType<typeof checkScenario>>()

/** A practice is walked through all its states, which takes longer than all the rest: not again while the text beside it changes. */
const playOnce: NonNullable<LessonInput['play']> = (text, scenario, skills) => {
  const key = createHash('sha256').update(`${skills.join()}\0${text}`).digest('hex')
  const known = played.get(key) ?? checkScenario(scenario, skills)
  played.delete(key)
  played.set(key, known)
  if (played.size > MOST_PLAYED) played.delete(played.keys().next().value ?? '')
  return known
}

/** Letters of all texts together whose reading is kept, and of one. */
const [MOST_KEPT, MOST_OF_ONE] = [400_000, 40_000]
const kept = new Map<string, { letters: number; made: unknown }>()
let keptLetters = 0

/** What came of a text that has not changed: of a lesson's four texts somebody types in one. */
const remember: NonNullable<LessonInput['remember']> = <T>(name: string, text: string, make: () => T): T => {
  if (text.length > MOST_OF_ONE) return make()
  const key = `${name}\0${createHash('sha256').update(text).digest('base64')}`
  const known = kept.get(key)
  const made = known ? (known.made as T) : make()
  kept.delete(key)
  kept.set(key, { letters: text.length, made })
  if (!known) keptLetters += text.length
  for (const [oldest, { letters }] of kept) {
    if (keptLetters <= MOST_KEPT) break
    kept.delete(oldest)
    keptLetters -= letters
  }
  return made
}

/** Pieces of text whose words are known to be right. */
const MOST_CLEAN = 10_000
const clean = new Set<string>()

export function problemsOf({ problems }: ReadLesson, hasBytes: boolean): Problem[] {
  return problems.filter(({ rule }) => hasBytes || !OF_BYTES.includes(rule)).sort(byPlace)
}

/** Paths are those inside the lesson's folder: an author sees no other. */
function filesOf({ slug, texts, pictures }: LessonFolder): LessonFiles {
  const textIfAny = (name: string) => (texts[name] === undefined ? null : { path: name, text: texts[name] })
  return {
    folder: slug,
    lesson: { path: 'lesson.mdx', text: texts['lesson.mdx'] ?? '' },
    questions: { path: 'questions.yaml', text: texts['questions.yaml'] ?? '' },
    teach: textIfAny('teach.yaml'),
    practice: textIfAny('practice.yaml'),
    media: pictures.map(({ name, bytes }) => ({
      path: `media/${name}`,
      name,
      bytes: bytes ?? new Uint8Array(),
    })),
  }
}

export function placesOf(pictures: readonly FolderPicture[]) {
  return new Map(
    pictures.map(({ name, hash, width, height }) => [
      name,
      { address: `/noi-dung/${hash}.${name.slice(name.lastIndexOf('.') + 1)}`, width, height },
    ]),
  )
}
