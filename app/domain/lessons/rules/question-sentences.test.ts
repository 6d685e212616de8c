import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

test('a long sentence in a question is refused where it stands', () => {
  const explain = `${Array.from({ length: 29 }, () => 'tay').join(' ')}.`
  const found = complaints('question-sentences', { questions: [singleChoice({ explain })] })
  expect(found).toEqual([
    { at: expect.stringMatching(/^explain:/), message: expect.stringContaining('29 chữ') },
  ])
})
