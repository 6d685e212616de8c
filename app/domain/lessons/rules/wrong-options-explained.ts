import type { QuestionRule } from './lesson-draft'

/** Every wrong option says why it is wrong: that is where the learning is. */
export const wrongOptionsExplained: QuestionRule = ({ file, questions, placeOf }) =>
  questions.flatMap((question, i) => {
    if (question.kind !== 'single' && question.kind !== 'multiple') return []
    return question.options.flatMap((option, k) => {
      const at = { file, ...placeOf([i, 'options', k]), rule: 'wrong-options-explained' }
      if (!option.right && !option.why) {
        const message = `Lựa chọn “${option.text}” sai mà chưa có why. Hãy viết why: sai ở đâu, làm thế thì sao.`
        return [{ ...at, message }]
      }
      if (option.right && option.why) {
        return [{ ...at, message: 'Lựa chọn đúng không cần why. Hãy chuyển lời giải thích sang explain.' }]
      }
      return []
    })
  })
