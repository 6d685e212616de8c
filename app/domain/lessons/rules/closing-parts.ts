import { isComponent, placeOf } from '../grammar/lesson-node'
import type { TextRule } from './lesson-draft'

/** A lesson ends with what to remember and, last of all, what to do next. */
export const closingParts: TextRule = ({ file, root }) => {
  const children = root.children ?? []
  const last = children.at(-1)
  const next = children.find((node) => isComponent(node, 'Next'))
  const rule = 'closing-parts'
  const end = { line: last?.position?.end.line ?? 1, column: 1 }
  return [
    ...(children.some((node) => isComponent(node, 'Summary'))
      ? []
      : [{ file, ...end, rule, message: 'Bài chưa có <Summary>. Hãy thêm vài điều cần nhớ trước <Next>.' }]),
    ...(next
      ? []
      : [{ file, ...end, rule, message: 'Bài chưa có <Next>. Hãy thêm vào cuối: học xong thì làm gì.' }]),
    ...(next && next !== last
      ? [
          {
            file,
            ...placeOf(next),
            rule,
            message: '<Next> phải là phần cuối cùng của bài. Hãy chuyển nó xuống cuối.',
          },
        ]
      : []),
  ]
}
