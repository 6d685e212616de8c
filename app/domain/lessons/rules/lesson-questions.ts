import type { QuestionRule } from './lesson-draft'

const MIN_QUESTIONS = 8
const MIN_KINDS = 2

/** Enough to practise on in the lesson itself, in more than one way. */
export const lessonQuestions: QuestionRule = ({ file, questions, placeOf }) => {
  const count = questions.filter(({ use }) => use === 'lesson').length
  const kinds = new Set(questions.map(({ kind }) => kind)).size
  const at = { file, ...placeOf([questions.length - 1]), rule: 'lesson-questions' }
  const few = `Bài có ${count} câu hỏi use: lesson, cần ít nhất ${MIN_QUESTIONS}. Hãy viết thêm câu.`
  const alike = `Câu nào cũng cùng một kiểu (kind), cần ít nhất ${MIN_KINDS} kiểu. Hãy đổi vài câu sang kiểu khác: order, match, multiple, number, text.`
  return [
    ...(count < MIN_QUESTIONS ? [{ ...at, message: few }] : []),
    ...(kinds < MIN_KINDS ? [{ ...at, message: alike }] : []),
  ]
}
