import type { QuestionOf } from '../question'
import type { QuestionRule } from './lesson-draft'

const ENOUGH_TO_SEE = 3

/** The right option cannot be told by being the longest of every question. */
export const rightOptionLength: QuestionRule = ({ file, questions, placeOf }) => {
  const choices = questions.flatMap((question, i) => (question.kind === 'single' ? [{ i, question }] : []))
  const first = choices[0]
  if (
    !first ||
    choices.length < ENOUGH_TO_SEE ||
    !choices.every(({ question }) => isRightLongest(question))
  ) {
    return []
  }
  return [
    {
      file,
      ...placeOf([first.i, 'options']),
      rule: 'right-option-length',
      message:
        'Câu nào đáp án đúng cũng dài nhất, dễ đoán. Hãy viết các lựa chọn dài gần bằng nhau, hay rút ngắn đáp án đúng.',
    },
  ]
}

function isRightLongest({ options }: QuestionOf<'single'>): boolean {
  const right = options.find((option) => option.right)
  return options.every((option) => option === right || option.text.length < (right?.text.length ?? 0))
}
