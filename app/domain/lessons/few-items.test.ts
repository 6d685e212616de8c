import { expect, test } from 'vitest'
import { skillsWithFewItems } from './few-items'

const skills = [
  { id: 'a', name: 'Mở cửa' },
  { id: 'b', name: 'Đóng cửa' },
]
const questions = (skill: string, inLesson: number, forExam: number) =>
  Array.from({ length: inLesson + forExam }, (_, at) => ({
    ...{ id: `${skill}.q${at}`, skill },
    use: at < inLesson ? ('lesson' as const) : ('exam' as const),
  }))

test('a skill with ten questions, wherever they are met first, has enough', () => {
  expect(skillsWithFewItems(skills, [...questions('a', 6, 4), ...questions('b', 0, 10)], new Set())).toEqual(
    [],
  )
})

test('one with nine is told with what it has, the poorest first', () => {
  const bank = [...questions('a', 6, 3), ...questions('b', 2, 1)]
  expect(skillsWithFewItems(skills, bank, new Set(['a']))).toEqual([
    { skillId: 'b', name: 'Đóng cửa', inLesson: 2, forExam: 1, hasPractice: false },
    { skillId: 'a', name: 'Mở cửa', inLesson: 6, forExam: 3, hasPractice: true },
  ])
})

test('the same question listed twice is one', () => {
  const bank = questions('a', 5, 0)
  expect(skillsWithFewItems(skills.slice(0, 1), [...bank, ...bank], new Set())[0]?.inLesson).toBe(5)
})
