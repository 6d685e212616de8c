import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

test('the second question of an id is refused', () => {
  expect(complaints('question-ids', { questions: [singleChoice(), singleChoice()] })).toHaveLength(1)
})
