import type { QuestionRule } from './lesson-draft'

/** A question's id is its own. */
export const questionIds: QuestionRule = ({ file, questions, placeOf }) =>
  questions.flatMap((question, i) =>
    questions.findIndex((other) => other.id === question.id) === i
      ? []
      : [
          {
            file,
            ...placeOf([i, 'id']),
            rule: 'question-ids',
            message: `Mã ${question.id} đã dùng cho câu khác. Hãy đặt mã mới; không đổi mã của câu cũ.`,
          },
        ],
  )
