import { db } from '~/db/client.server'
import { formatProblem } from '~/domain/lessons/problem'
import { publishContent } from '~/domain/lessons/publish-content.server'

// npx tsx app/commands/publish-content.ts [folder]: publishes the content; what is broken stops it and changes nothing.
const folder = process.argv[2] ?? 'content'
try {
  const published = await publishContent(folder, new Date())
  if ('refusal' in published) {
    for (const problem of published.problems) console.error(`${folder}/${formatProblem(problem)}`)
    console.error(`${published.problems.length} lỗi: chưa xuất bản, bản đang dùng vẫn giữ nguyên.`)
    process.exitCode = 1
  } else {
    const { publicationId, isNew, newRevisions, newPractices } = published
    console.log(
      isNew
        ? `Đã xuất bản lần ${publicationId}: ${newRevisions} bài học và ${newPractices} bài tập mới hoặc đã sửa.`
        : `Không có gì thay đổi so với lần xuất bản ${publicationId}.`,
    )
  }
} finally {
  await db.$disconnect()
}
