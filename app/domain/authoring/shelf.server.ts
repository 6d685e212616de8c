import { createHash } from 'node:crypto'
import type { ContentFiles, LessonFiles, ModuleFiles } from '~/domain/lessons/content-files'
import { readContentFolder } from '~/domain/lessons/read-content-folder.server'

/** The folder of the built-in lessons, as this server was started with. */
const FOLDER = process.env.NGOSO_CONTENT_DIR || 'content'

let files: Promise<ContentFiles> | undefined

/** The built-in content as its files say it, read once a process: what lessons written here begin from and refer to. */
export function readShelf(): Promise<ContentFiles> {
  files ??= readContentFolder(FOLDER).then((read) => read.files)
  files.catch(() => {
    files = undefined
  })
  return files
}

/** The files of a built-in lesson, and of the module it stands in; null for an unknown one. */
export async function readShelfLesson(
  lessonId: string,
): Promise<{ module: ModuleFiles; lesson: LessonFiles } | null> {
  const { modules } = await readShelf()
  for (const module of modules)
    for (const lesson of module.lessons) if (idOf(lesson) === lessonId) return { module, lesson }
  return null
}

function idOf({ lesson }: LessonFiles): string {
  return /^id:[ \t]*(\S+)[ \t]*$/m.exec(lesson.text)?.[1] ?? ''
}

/** Tells whether the files of a built-in lesson are still the same. */
export function hashOfLesson({ lesson, questions, teach, practice, media }: LessonFiles): string {
  const hash = createHash('sha256')
  for (const file of [lesson, questions, teach, practice]) hash.update(`\0${file?.text ?? ''}`)
  for (const { name, bytes } of media) hash.update(`\0${name}\0`).update(bytes)
  return hash.digest('hex')
}
