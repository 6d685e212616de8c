import { formatProblem } from '~/domain/lessons/problem'
import { readContent } from '~/domain/lessons/read-content'
import { readContentFolder } from '~/domain/lessons/read-content-folder.server'

// npx tsx app/commands/check-content.ts [folder]: names everything that breaks a content rule, and fails if anything does.
const folder = process.argv[2] ?? 'content'
const { files, problems } = await readContentFolder(folder)
const read = readContent(files)
const all = [...problems, ...read.problems]
for (const problem of all) console.log(`${folder}/${formatProblem(problem)}`)
const lessons = read.content.modules.flatMap((module) => module.lessons).length
console.log(all.length ? `${all.length} lỗi.` : `${lessons} bài học, không có lỗi.`)
process.exitCode = all.length ? 1 : 0
