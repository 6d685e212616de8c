import { formatProblem } from '~/domain/lessons/problem'
import { type ReadContent, readContent } from '~/domain/lessons/read-content'
import { readContentFolder } from '~/domain/lessons/read-content-folder.server'

/** Prints everything that breaks a content rule, then how many; gives the content when nothing does, else null. */
export async function checkFolder(folder: string): Promise<ReadContent['content'] | null> {
  const { files, problems } = await readContentFolder(folder)
  const read = readContent(files)
  const all = [...problems, ...read.problems]
  for (const problem of all) console.log(`${folder}/${formatProblem(problem)}`)
  const lessons = read.content.modules.flatMap((module) => module.lessons).length
  console.log(all.length ? `${all.length} lỗi.` : `${lessons} bài học, không có lỗi.`)
  return all.length ? null : read.content
}
