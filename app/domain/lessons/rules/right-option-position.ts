import type { QuestionRule } from './lesson-draft'

const ENOUGH_TO_SEE = 3

/** The right option does not stand in the same place in every question of a lesson. */
export const rightOptionPosition: QuestionRule = ({ file, questions, placeOf }) => {
  const places = questions.flatMap((question, i) =>
    question.kind === 'single' ? [{ i, right: question.options.findIndex((option) => option.right) }] : [],
  )
  const first = places[0]
  if (!first || places.length < ENOUGH_TO_SEE || places.some(({ right }) => right !== first.right)) return []
  return [
    {
      file,
      ...placeOf([first.i, 'options']),
      rule: 'right-option-position',
      message: `Câu nào cũng có đáp án đúng ở vị trí thứ ${first.right + 1}, dễ đoán. Hãy đổi chỗ các lựa chọn ở vài câu.`,
    },
  ]
}
