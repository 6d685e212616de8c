import { nodesOf, placeOf, textOf } from '../grammar/lesson-node'
import { paragraphsOf, readingLevel } from '../reading-level'
import type { TextRule } from './lesson-draft'

/** Our lessons stand between 2.4 and 3.3; the text of an office stands above 6. */
const MAX_LEVEL = 3.5

/** A lesson as a whole is easy to read; the message leads to its hardest paragraph. */
export const readability: TextRule = ({ file, root }) => {
  const level = readingLevel(paragraphsOf(root))
  if (level <= MAX_LEVEL) return []
  const hardest = [...nodesOf(root)]
    .filter((node) => node.type === 'paragraph')
    .map((node) => ({ node, level: readingLevel([textOf(node)]) }))
    .sort((a, b) => b.level - a.level)[0]
  const message = `Bài khó đọc: mức ${written(level)}, nhiều nhất là ${written(MAX_LEVEL)}. Hãy viết câu ngắn hơn và dùng từ thường ngày, bắt đầu từ đoạn này.`
  return [{ file, ...placeOf(hardest?.node ?? root), rule: 'readability', message }]
}

function written(level: number): string {
  return level.toFixed(1).replace('.', ',')
}
