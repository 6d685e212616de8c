import { nodesOf, placeOf, textOf } from '../grammar/lesson-node'
import { readingLevel } from '../reading-level'
import type { TextRule } from './lesson-draft'

/** The end of primary school; our lessons stand near 2 to 3. */
const MAX_LEVEL = 4

/** A lesson as a whole is easy to read; the message leads to its hardest paragraph. */
export const readability: TextRule = ({ file, root }) => {
  const paragraphs = [...nodesOf(root)].filter((node) => node.type === 'paragraph')
  const level = readingLevel(paragraphs.map(textOf))
  if (level <= MAX_LEVEL) return []
  const hardest = paragraphs
    .map((node) => ({ node, level: readingLevel([textOf(node)]) }))
    .sort((a, b) => b.level - a.level)[0]
  const message = `Bài khó đọc: mức ${level.toFixed(1).replace('.', ',')}, nhiều nhất là ${MAX_LEVEL}. Hãy viết câu ngắn hơn và dùng từ thường ngày, bắt đầu từ đoạn này.`
  return [{ file, ...placeOf(hardest?.node ?? root), rule: 'readability', message }]
}
