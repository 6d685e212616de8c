import type { QuestionRule } from './lesson-draft'

/** A single choice has one right option; a multiple choice has some right and some wrong. */
export const oneRightOption: QuestionRule = ({ file, questions, placeOf }) =>
  questions.flatMap((question, i) => {
    if (question.kind !== 'single' && question.kind !== 'multiple') return []
    const right = question.options.filter((option) => option.right).length
    const message = complaint(question.kind, right, question.options.length)
    return message ? [{ file, ...placeOf([i, 'options']), rule: 'one-right-option', message }] : []
  })

function complaint(kind: 'single' | 'multiple', right: number, all: number): string | null {
  if (right === 0) return 'Chưa có lựa chọn nào đúng. Hãy thêm right: true vào lựa chọn đúng.'
  if (kind === 'single' && right > 1) {
    return `Có ${right} lựa chọn đúng. Hãy giữ một, hoặc đổi kind thành multiple.`
  }
  if (kind === 'multiple' && right === all) return 'Mọi lựa chọn đều đúng. Hãy thêm lựa chọn sai, kèm why.'
  return null
}
