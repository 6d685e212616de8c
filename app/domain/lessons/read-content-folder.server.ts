import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ContentFiles, LessonFiles, MediaFile, ModuleFiles, TextFile } from './content-files'
import type { Problem } from './problem'
import { tooLarge } from './source/check-text'
import { MAX_MEDIA_BYTES, MAX_SOURCE_BYTES } from './source/limits'

/** Files at the top of the content folder that are not content. */
const NOT_CONTENT = ['README.md', 'LICENSE', 'drawing', 'facts', 'spelling', 'local']
const TOP_FILES = ['catalogue.yaml', 'sources.yaml', 'skills.yaml', 'frameworks.yaml', 'paths.yaml']
const WORD_LISTS = ['names.yaml', 'mistyped.yaml', 'jargon.yaml']
const MODULE_FILES = ['module.yaml', 'poster.yaml', 'loudspeaker.yaml', 'class-kit.yaml']
const LESSON_FILES = ['lesson.mdx', 'questions.yaml', 'teach.yaml', 'practice.yaml']
/** Beyond this a picture is not even read; up to it, the rule about size tells its author. */
const MAX_PICTURE_READ = 20 * MAX_MEDIA_BYTES

/**
 * Reads the content folder from disk and believes nothing: links are not followed, large files are refused unread, and
 * files that do not belong are named.
 */
export async function readContentFolder(
  folder: string,
): Promise<{ files: ContentFiles; problems: Problem[] }> {
  const problems: Problem[] = []
  const complain = (file: string, rule: string, message: string) =>
    problems.push({ file, line: 1, column: 1, rule, message })

  const top = await list('', [...TOP_FILES, ...NOT_CONTENT], 'folders')
  const files = {
    catalogue: await text('catalogue.yaml'),
    sources: await text('sources.yaml'),
    skills: await text('skills.yaml'),
    frameworks: await text('frameworks.yaml'),
    paths: await text('paths.yaml'),
    facts: await Promise.all((await list('facts', [], 'files')).map((name) => text(`facts/${name}`))),
    spelling: await wordLists(),
    locals: await Promise.all((await listIfAny('local')).map((name) => text(`local/${name}`))),
    modules: await Promise.all(top.map(readModule)),
  }
  return { files, problems }

  async function wordLists(): Promise<TextFile[]> {
    await list('spelling', WORD_LISTS, 'files', [])
    return Promise.all(WORD_LISTS.map((name) => text(`spelling/${name}`)))
  }

  async function readModule(module: string): Promise<ModuleFiles> {
    const lessons = await list(module, MODULE_FILES, 'folders')
    return {
      folder: module,
      module: await text(`${module}/module.yaml`),
      poster: await textIfAny(`${module}/poster.yaml`),
      loudspeaker: await textIfAny(`${module}/loudspeaker.yaml`),
      classKit: await textIfAny(`${module}/class-kit.yaml`),
      lessons: await Promise.all(lessons.map((lesson) => readLesson(module, lesson))),
    }
  }

  async function readLesson(module: string, lesson: string): Promise<LessonFiles> {
    const at = `${module}/${lesson}`
    const hasMedia = (await list(at, LESSON_FILES, 'folders', ['media'])).includes('media')
    const names = hasMedia ? await list(`${at}/media`, [], 'files') : []
    return {
      folder: lesson,
      lesson: await text(`${at}/lesson.mdx`),
      questions: await text(`${at}/questions.yaml`),
      teach: await textIfAny(`${at}/teach.yaml`),
      practice: await textIfAny(`${at}/practice.yaml`),
      media: (await Promise.all(names.map((name) => picture(`${at}/media/${name}`, name)))).flat(),
    }
  }

  /** Names in a folder other than the known ones; what is neither known nor of the wanted kind is a problem. */
  async function list(at: string, known: string[], wanted: 'files' | 'folders', only?: string[]) {
    const entries = await readdir(path.join(folder, at), { withFileTypes: true }).catch(() => null)
    if (!entries) {
      complain(at || '.', 'missing-file', 'Không mở được thư mục này. Hãy xem lại tên và quyền đọc.')
      return []
    }
    const rest = entries.filter(({ name }) => !known.includes(name) && !name.startsWith('.'))
    const isWanted = (entry: (typeof entries)[number]) =>
      (wanted === 'folders' ? entry.isDirectory() : entry.isFile()) && (!only || only.includes(entry.name))
    for (const entry of rest.filter((one) => !isWanted(one))) {
      complain(
        path.posix.join(at, entry.name),
        'stray-file',
        'Tệp này không thuộc về đây. Hãy xoá, hoặc chuyển đi.',
      )
    }
    return rest
      .filter(isWanted)
      .map(({ name }) => name)
      .sort()
  }

  async function listIfAny(at: string): Promise<string[]> {
    const stands = await lstat(path.join(folder, at)).catch(() => null)
    return stands ? list(at, [], 'files') : []
  }

  async function text(file: string): Promise<TextFile> {
    const bytes = await read(file, MAX_SOURCE_BYTES)
    if (bytes === null) return { path: file, text: '' }
    try {
      // A mark in front is kept, for the rule that tells its author.
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
      return { path: file, text: decoder.decode(bytes) }
    } catch {
      complain(file, 'characters', 'Tệp không phải là chữ UTF-8. Hãy lưu lại với mã hoá UTF-8.')
      return { path: file, text: '' }
    }
  }

  async function textIfAny(file: string): Promise<TextFile | null> {
    const stands = await lstat(path.join(folder, file)).catch(() => null)
    return stands ? text(file) : null
  }

  async function picture(file: string, name: string): Promise<MediaFile[]> {
    const bytes = await read(file, MAX_PICTURE_READ)
    return bytes === null ? [] : [{ path: file, name, bytes }]
  }

  async function read(file: string, limit: number): Promise<Uint8Array | null> {
    const at = path.join(folder, file)
    const stat = await lstat(at).catch(() => null)
    if (!stat?.isFile())
      complain(file, 'missing-file', 'Chưa có tệp này. Hãy thêm vào, theo mẫu trong content/README.md.')
    else if (stat.size > limit) complain(file, 'size', tooLarge().message)
    else return readFile(at)
    return null
  }
}
