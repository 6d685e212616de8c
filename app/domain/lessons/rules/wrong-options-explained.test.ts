import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

test('a wrong option without its why is refused, and so is a right one with', () => {
  const options = [
    { id: 'a', text: 'Nhẹ tay', right: true, why: 'Đúng rồi.' },
    { id: 'b', text: 'Mạnh tay' },
  ]
  const found = complaints('wrong-options-explained', { questions: [singleChoice({ options })] })
  expect(found.map(({ message }) => message)).toEqual([
    'Lựa chọn đúng không cần why. Hãy chuyển lời giải thích sang explain.',
    'Lựa chọn “Mạnh tay” sai mà chưa có why. Hãy viết why: sai ở đâu, làm thế thì sao.',
  ])
})
