import type { LessonRule } from './lesson-draft'

/** What a lesson promises is asked: each objective by at least one question, and no question names one that is not there. */
export const objectivesCovered: LessonRule = ({ text, questions, frontMatter }) => {
  const { objectives } = frontMatter.value
  const rule = 'objectives-covered'
  return [
    ...objectives.flatMap((_, i) => {
      if (questions.questions.some(({ objective }) => objective === i + 1)) return []
      const message = `Chưa câu hỏi nào kiểm tra mục tiêu ${i + 1}. Hãy ghi objective: ${i + 1} vào câu hỏi về việc ấy, hoặc viết thêm câu.`
      return [{ file: text.file, ...frontMatter.placeOf(['objectives', i]), rule, message }]
    }),
    ...questions.questions.flatMap(({ objective }, i) => {
      if (objective === undefined || objective <= objectives.length) return []
      const message = `Bài không có mục tiêu ${objective}. Hãy ghi một số từ 1 đến ${objectives.length}.`
      return [{ file: questions.file, ...questions.placeOf([i, 'objective']), rule, message }]
    }),
  ]
}
