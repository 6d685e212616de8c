import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

test('a skill that the module does not have is refused', () => {
  const found = complaints('skills-declared', { skills: ['nha.close'] })
  expect(found.map(({ message }) => message)).toEqual([
    'Kỹ năng nha.open chưa có trong skills.yaml. Hãy chọn trong các kỹ năng: nha.close.',
  ])
})

test('a question about a skill of another lesson is refused, and a skill that nothing asks', () => {
  const found = complaints('skills-declared', {
    skills: ['nha.open', 'nha.close'],
    questions: [singleChoice({ skill: 'nha.close' })],
  })
  expect(found.map(({ at }) => at)).toEqual(['nha.open', 'skill: nha.close'])
})

test('a skill that is mistyped in a lesson is told once, not with each of its questions', () => {
  const found = complaints('skills-declared', { frontMatter: { skills: ['nha.opne'] } })
  expect(found.map(({ at }) => at)).toEqual(['nha.opne'])
})
