import { slug } from '~/lib/slug'
import { type LessonNode, nodesOf, placeOf, textOf } from '../grammar/lesson-node'
import type { TextRule } from './lesson-draft'

/** Headings are ## and ###, none skipped, each with words: people who listen to a page move by them. */
export const headingSteps: TextRule = ({ file, root }) => {
  let above = 1
  return [...nodesOf(root)]
    .filter((node) => node.type === 'heading')
    .flatMap((heading) => {
      const message = complaint(heading, above)
      above = heading.depth ?? above
      return message ? [{ file, ...placeOf(heading), rule: 'heading-steps', message }] : []
    })
}

function complaint(heading: LessonNode, above: number): string | null {
  const depth = heading.depth ?? 0
  if (depth === 1) return 'Tên bài đã là tiêu đề lớn nhất. Hãy dùng ## thay cho #.'
  if (depth > 3) return 'Tiêu đề chỉ có hai bậc ## và ###. Hãy dùng ### hoặc một đoạn văn.'
  if (depth > above + 1) return 'Tiêu đề ### phải nằm dưới một tiêu đề ##. Hãy đổi thành ##.'
  if (!slug(textOf(heading))) return 'Tiêu đề chưa có chữ. Hãy viết vài chữ nói phần này dạy gì.'
  return null
}
