import type { LessonFiles, ModuleFiles } from '../content-files'
import type {
  ClassKit,
  Frameworks,
  LocalFile,
  Loudspeaker,
  ModuleFile,
  PathsFile,
  Poster,
  SkillsFile,
} from '../lesson-schema'
import type { Place, Problem } from '../problem'
import type { ReadLesson } from '../read-lesson'
import type { YamlPath } from '../source/yaml-path'

/** The whole content as far as it could be read. */
export type ContentDraft = {
  catalogue: { file: string; modules: string[] | undefined; placeOf: (path: YamlPath) => Place }
  skills: Extra<SkillsFile>
  frameworks: Extra<Frameworks>
  paths: Extra<PathsFile>
  hasFact: (id: string) => boolean
  locals: Extra<LocalFile>[]
  modules: ModuleDraft[]
}

export type ModuleDraft = {
  files: ModuleFiles
  module: ModuleFile | undefined
  placeOf: (path: YamlPath) => Place
  lessons: { files: LessonFiles; read: ReadLesson }[]
  poster: Extra<Poster> | null
  loudspeaker: Extra<Loudspeaker> | null
  classKit: Extra<ClassKit> | null
}

/** A file that stands beside module.yaml. */
export type Extra<T> = { file: string; value?: T | undefined; placeOf: (path: YamlPath) => Place }

export type ContentRule = (content: ContentDraft) => Problem[]
