import type { LessonRule } from './lesson-draft'

/** What a question says to read again is there. */
export const reviewAnchors: LessonRule = ({ text, questions }) =>
  questions.questions.flatMap((question, i) =>
    text.anchors.some(({ id }) => id === question.review)
      ? []
      : [
          {
            file: questions.file,
            ...questions.placeOf([i, 'review']),
            rule: 'review-anchors',
            message: `Bài không có mục “${question.review}”. Hãy chọn một mục có thật: ${text.anchors.map(({ id }) => id).join(', ')}.`,
          },
        ],
  )
