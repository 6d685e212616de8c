import type { LessonRule } from './lesson-draft'

const MIN_MISTAKES = 2
const MIN_QUESTIONS = 2

/** A lesson names what people get wrong, and lets them try each of it at least twice. */
export const mistakesCovered: LessonRule = ({ text, questions, frontMatter }) => {
  const { mistakes } = frontMatter.value
  const rule = 'mistakes-covered'
  const inText = (path: (string | number)[], message: string) => ({
    file: text.file,
    ...frontMatter.placeOf(path),
    rule,
    message,
  })
  const few =
    mistakes.length < MIN_MISTAKES
      ? [
          inText(
            ['mistakes'],
            `Bài mới nêu ${mistakes.length} điều hay nhầm (mistakes), cần ít nhất ${MIN_MISTAKES}. Hãy ghi thêm, mỗi điều có id và says.`,
          ),
        ]
      : []
  return [
    ...few,
    ...mistakes.flatMap(({ id }, i) => {
      if (mistakes.findIndex((other) => other.id === id) < i)
        return [inText(['mistakes', i, 'id'], `Mã ${id} đã dùng ở trên. Hãy đặt mã khác.`)]
      const count = questions.questions.filter(({ mistake }) => mistake === id).length
      if (count >= MIN_QUESTIONS) return []
      const message = `Điều hay nhầm “${id}” có ${count} câu hỏi, cần ít nhất ${MIN_QUESTIONS}. Hãy ghi mistake: ${id} vào câu hỏi về điều ấy, hoặc viết thêm câu.`
      return [inText(['mistakes', i], message)]
    }),
    ...questions.questions.flatMap(({ mistake }, i) => {
      if (mistake === undefined || mistakes.some(({ id }) => id === mistake)) return []
      const known = mistakes.map(({ id }) => id).join(', ')
      const message = `Bài không nêu điều hay nhầm “${mistake}”. Hãy chọn mã có trong mistakes của bài${known ? `: ${known}` : ''}.`
      return [{ file: questions.file, ...questions.placeOf([i, 'mistake']), rule, message }]
    }),
  ]
}
