import { attributeOf, isComponent, nodesOf, placeOf } from '../grammar/lesson-node'
import type { LessonRule } from './lesson-draft'

/** A question put into the text exists, is one that lessons ask, and stands there once. */
export const placedQuestions: LessonRule = ({ text, questions }) => {
  const seen = new Set<string>()
  return [...nodesOf(text.root)]
    .filter((node) => isComponent(node, 'Question'))
    .flatMap((node) => {
      const id = attributeOf(node, 'id') ?? ''
      const question = questions.questions.find((one) => one.id === id)
      const message = !question
        ? `Không có câu hỏi ${id} trong questions.yaml. Hãy sửa mã, hoặc thêm câu hỏi.`
        : question.use === 'exam'
          ? `Câu ${id} để dành cho bài kiểm tra (use: exam). Hãy đặt câu khác, hoặc đổi thành use: lesson.`
          : seen.has(id)
            ? `Câu ${id} đã đặt ở trên. Hãy xoá một chỗ.`
            : null
      seen.add(id)
      return message ? [{ file: text.file, ...placeOf(node), rule: 'placed-questions', message }] : []
    })
}
