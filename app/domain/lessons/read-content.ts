import type { z } from 'zod'
import type { ContentFiles, LessonFiles, TextFile } from './content-files'
import {
  type ClassKit,
  catalogueFileSchema,
  classKitSchema,
  type Fact,
  type Frameworks,
  frameworksSchema,
  type LocalFile,
  type Loudspeaker,
  localSchema,
  loudspeakerSchema,
  type ModuleFile,
  moduleSchema,
  type PathsFile,
  type Poster,
  pathsSchema,
  posterSchema,
  type Sources,
  skillsFileSchema,
  sourcesSchema,
} from './lesson-schema'
import { byPlace, type Problem } from './problem'
import { readFacts } from './read-facts'
import { type ReadLesson, readLesson } from './read-lesson'
import { readWordLists } from './read-word-lists'
import type { ContentDraft, Extra, ModuleDraft } from './rules/content-draft'
import { contentRules } from './rules/every-content-rule'
import { wordsRules } from './rules/every-rule'
import { textForm } from './rules/text-form'
import { normaliseText } from './source/check-text'
import { type ReadYaml, readYaml } from './source/read-yaml'
import type { Piece } from './words/piece'
import { piecesOfYaml } from './words/pieces-of-yaml'

export type ReadContent = {
  /** Sorted; empty when all may be published. */
  problems: Problem[]
  content: {
    sources: Sources
    facts: ReadonlyMap<string, Fact>
    frameworks: Frameworks | undefined
    paths: PathsFile['paths']
    /** By place. */
    locals: LocalFile[]
    /** In the order of the catalogue, with lessons in the order of their module. */
    modules: {
      module: ModuleFile
      lessons: { files: LessonFiles; read: ReadLesson }[]
      poster: Poster | null
      loudspeaker: Loudspeaker | null
      classKit: ClassKit | null
    }[]
  }
}

/** Reads and checks the whole content, each lesson for itself and all of them together. Touches no disk. */
export function readContent(files: ContentFiles): ReadContent {
  const problems: Problem[] = []
  const pieces: Piece[] = []
  const readFile = <T>(file: TextFile, schema: z.ZodType<T>): ReadYaml<T> => {
    const read = readYaml(normaliseText(file.text), schema)
    problems.push(...read.findings.map((finding) => ({ file: file.path, ...finding })))
    pieces.push(...piecesOfYaml({ file: file.path, ...read }))
    return read
  }
  const words = readWordLists(files.spelling)
  problems.push(...words.problems)
  const catalogue = readFile(files.catalogue, catalogueFileSchema)
  const sources = readFile(files.sources, sourcesSchema).value
  const read = readFacts(files.facts, sources)
  problems.push(...read.problems)
  pieces.push(...read.pieces)
  const readExtra = <T>(file: TextFile, schema: z.ZodType<T>): Extra<T> => ({
    file: file.path,
    ...readFile(file, schema),
  })
  const skills = readExtra(files.skills, skillsFileSchema)
  const modules = files.modules.map((folder): ModuleDraft => {
    const { value: file, placeOf } = readFile(folder.module, moduleSchema)
    const own = skills.value && (skills.value[folder.folder] ?? [])
    const value = file && { ...file, skills: own ?? [] }
    const known = { skills: own?.map(({ id }) => id), facts: read.facts, hasFact: read.hasFact }
    return {
      files: folder,
      module: value,
      placeOf,
      lessons: folder.lessons.map((files) => ({
        files,
        read: readLesson({ files, lists: words.lists, ...known }),
      })),
      poster: folder.poster && readExtra(folder.poster, posterSchema),
      loudspeaker: folder.loudspeaker && readExtra(folder.loudspeaker, loudspeakerSchema),
      classKit: folder.classKit && readExtra(folder.classKit, classKitSchema),
    }
  })
  const draft: ContentDraft = {
    catalogue: { file: files.catalogue.path, modules: catalogue.value?.modules, placeOf: catalogue.placeOf },
    skills,
    frameworks: readExtra(files.frameworks, frameworksSchema),
    paths: readExtra(files.paths, pathsSchema),
    hasFact: read.hasFact,
    locals: files.locals.map((file) => readExtra(file, localSchema)),
    modules,
  }
  problems.push(...modules.flatMap(({ lessons }) => lessons.flatMap(({ read }) => read.problems)))
  problems.push(...wordsRules.flatMap((rule) => rule(pieces, words.lists)))
  problems.push(...textForm(files))
  problems.push(...contentRules.flatMap((rule) => rule(draft)))
  // Until the lists of words can be read, what they lack would only mislead.
  const needsLists = words.problems.length ? ['spelling', 'jargon'] : []
  return {
    problems: problems.filter(({ rule }) => !needsLists.includes(rule)).sort(byPlace),
    content: { sources: sources ?? {}, facts: read.facts, ...inOrder(draft) },
  }
}

function inOrder({
  catalogue,
  modules,
  frameworks,
  paths,
  locals,
}: ContentDraft): Omit<ReadContent['content'], 'sources' | 'facts'> {
  const ordered = (catalogue.modules ?? []).flatMap((id) => {
    const found = modules.find(({ files }) => files.folder === id)
    if (!found?.module) return []
    const lessons = found.module.lessons.flatMap((slug) =>
      found.lessons.filter(({ files }) => files.folder === slug),
    )
    const { poster, loudspeaker, classKit } = found
    return [
      {
        module: found.module,
        lessons,
        poster: poster?.value ?? null,
        loudspeaker: loudspeaker?.value ?? null,
        classKit: classKit?.value ?? null,
      },
    ]
  })
  return {
    frameworks: frameworks.value,
    paths: paths.value?.paths ?? [],
    locals: locals.flatMap(({ value }) => value ?? []),
    modules: ordered,
  }
}
