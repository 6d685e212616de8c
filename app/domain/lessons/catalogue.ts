import type {
  ClassKit,
  Fact,
  Frameworks,
  FrontMatter,
  Loudspeaker,
  ModuleFile,
  Poster,
  Sources,
  TeachCard,
} from './lesson-schema'
import type { LocalSlot } from './local-slots'

/** What is published now: a snapshot that names every lesson's revision. Holds no key of any question. */
export type Catalogue = {
  publicationId: number
  modules: CatalogueModule[]
  paths: CataloguePath[]
  /** Places with words of their own. */
  locals: CatalogueLocal[]
  /** Since when (ISO) each skill that a practice shows has had one. */
  practisedSince: Record<string, string>
  /** Null before anything is published. */
  frameworks: Frameworks | null
  /** Of the files that it was published from. */
  sourceHash?: string
}

/** `steps` are ids of lessons. */
export type CataloguePath = { id: string; title: string; summary: string; steps: string[] }

/** The words that one place puts into the slots of lessons, and the facts that they rest on. */
export type CatalogueLocal = {
  /** Id of the place. */
  place: string
  name: string
  slots: Partial<Record<LocalSlot, string>>
  facts: Fact[]
  sources: Sources
  /** Changes when anything of it does. */
  hash: string
}

export type PlacedPicture = { address: string; width: number; height: number; alt: string }
export type PlacedPoster = Omit<Poster, 'picture'> & { picture: PlacedPicture | null }
export type PlacedClassKit = Omit<ClassKit, 'screens'> & {
  screens: (Omit<ClassKit['screens'][number], 'picture'> & { picture: PlacedPicture | null })[]
}

export type CatalogueModule = Omit<ModuleFile, 'lessons'> & {
  lessons: CatalogueLesson[]
  poster: PlacedPoster | null
  loudspeaker: Loudspeaker | null
  classKit: PlacedClassKit | null
}

export type CatalogueLesson = {
  id: string
  slug: string
  /** "1.2": module number and place in the module. */
  number: string
  title: string
  summary: string
  minutes: number
  skills: string[]
  prerequisites: string[]
  keywords: string[]
  hasTeachCard: boolean
  practice: CataloguePractice | null
  /** Hash of the revision. */
  revision: string
  /** Of a lesson that was written for a place or a class; the built-in ones have none. */
  edition?: { editionId: number; kind: 'own' | 'variant' }
}

/** What a lesson lets one do on the simulated phone. */
export type CataloguePractice = {
  id: string
  slug: string
  /** Hash of the scenario's revision. */
  revision: string
  title: string
  task: string
  minutes: number
  /** Those that its steps show. */
  skills: string[]
}

/** The `lesson` column of a revision: everything about a lesson but its text and the keys of its questions. */
export type LessonRecord = Omit<FrontMatter, 'facts'> & {
  facts: Fact[]
  teach: TeachCard | null
  moduleId: string
  slug: string
  /** The `##` headings in order. */
  sections: { id: string; title: string }[]
  /** Title of every place that a link or a question's `review` may lead to: headings and steps, by anchor. */
  anchors: Record<string, string>
  /** Top-level parts in order: a run of text, or a question placed by the author. */
  parts: LessonPart[]
  /** Where its text lets a place put in its own words. */
  slots: LocalSlot[]
  /** The sources that the facts name. */
  sources: Sources
}

export type LessonPart = { kind: 'text' } | { kind: 'question'; questionId: string }

export function findModule(catalogue: Catalogue, moduleId: string): CatalogueModule | undefined {
  return catalogue.modules.find((module) => module.id === moduleId)
}

export function findLesson(
  catalogue: Catalogue,
  moduleId: string,
  slug: string,
): CatalogueLesson | undefined {
  return findModule(catalogue, moduleId)?.lessons.find((lesson) => lesson.slug === slug)
}
