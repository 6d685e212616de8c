import { isComponent, nodesOf } from '../grammar/lesson-node'
import type { TextRule } from './lesson-draft'

const MIN_PICTURES = 3

/** A lesson also shows. */
export const lessonPictures: TextRule = ({ file, root }) => {
  const count = [...nodesOf(root)].filter((node) => isComponent(node, 'Figure')).length
  if (count >= MIN_PICTURES) return []
  const end = { line: root.children?.at(-1)?.position?.end.line ?? 1, column: 1 }
  const message = `Bài có ${count} hình, cần ít nhất ${MIN_PICTURES}. Hãy thêm <Figure> vào mỗi phần chính.`
  return [{ file, ...end, rule: 'lesson-pictures', message }]
}
