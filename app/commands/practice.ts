import { readFileSync } from 'node:fs'
import path from 'node:path'
import { formatProblem } from '~/domain/lessons/problem'
import { readContent } from '~/domain/lessons/read-content'
import { readContentFolder } from '~/domain/lessons/read-content-folder.server'
import { exploreScenario } from '~/domain/practice/explore-scenario'
import type { Input } from '~/domain/practice/run-state'
import type { Scenario } from '~/domain/practice/scenario-schema'

// npm run practice -- thanh-toan/quet-ma-chuyen-tien [...]: checks the practices of these lessons (all, without names),
// and tells how many states each has, the shortest way to its end, and the shortest way into each mistake.
const wanted = process.argv.slice(2)
const { files, problems } = await readContentFolder('content')
const isWanted = (file: string) => wanted.length === 0 || wanted.some((name) => file.startsWith(`${name}/`))
// Playing the others in every way would take most of the time.
for (const lesson of files.modules.flatMap(({ lessons }) => lessons)) {
  if (!isWanted(lesson.lesson.path)) lesson.practice = null
}
const { content, problems: broken } = readContent(files)

for (const { lessons } of content.modules) {
  for (const { files: lesson, read } of lessons) {
    const practice = read.draft?.practice
    if (!practice || !isWanted(practice.file)) continue
    const { states, findings } = practice.checked
    const { screens, mistakes } = practice.value
    console.log(
      `${path.dirname(practice.file)} (${lesson.folder}): ${Object.keys(screens).length} màn hình, ${states} trạng thái, ${mistakes.length} lỗi, ${findings.length} điều phải sửa`,
    )
    if (wanted.length > 0 && states > 0) tellWays(practice.value)
  }
}
const all = [...problems, ...broken].filter(({ file }) => file.endsWith('practice.yaml') && isWanted(file))
for (const problem of all) {
  console.log(`content/${formatProblem(problem)}`)
  if (wanted.length > 0)
    console.log(
      `    ${readFileSync(`content/${problem.file}`, 'utf8').split('\n')[problem.line - 1]?.trim()}`,
    )
}
if (all.length > 0) process.exitCode = 1

/** Ways as they are written in the file, for authors to take over. */
function tellWays(scenario: Scenario): void {
  const found = exploreScenario(scenario)
  const write = (way: readonly Input[]) => way.map((input) => `  - ${JSON.stringify(input)}`).join('\n')
  if (found.solution) console.log(`solution:\n${write(found.solution)}`)
  for (const [id, way] of found.mistakes) console.log(`mistake ${id}:\n${write(way)}`)
}
