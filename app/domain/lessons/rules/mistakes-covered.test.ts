import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

const working = (...mistakes: string[]) => ({
  questions: mistakes.map((mistake, i) => singleChoice({ id: `q${i}`, mistake })),
})

test('two named mistakes with two questions each are fine', () => {
  expect(complaints('mistakes-covered', working('a', 'b', 'a', 'b'))).toEqual([])
})

test('a mistake with one question is refused where it is named', () => {
  expect(complaints('mistakes-covered', working('a', 'a', 'b'))).toEqual([
    {
      at: expect.stringContaining('id: b'),
      message: expect.stringContaining('“b” có 1 câu hỏi, cần ít nhất 2'),
    },
  ])
})

test('a question names a mistake of the lesson', () => {
  expect(complaints('mistakes-covered', working('a', 'b', 'a', 'b', 'c'))).toEqual([
    { at: 'mistake: c', message: expect.stringContaining('Hãy chọn mã có trong mistakes của bài: a, b.') },
  ])
})

test('a lesson with one mistake is refused, and one id for two mistakes', () => {
  const named = (...ids: string[]) => ({
    ...working('a', 'a'),
    frontMatter: { mistakes: ids.map((id) => ({ id, says: 'Cứ đẩy mạnh.' })) },
  })
  expect(complaints('mistakes-covered', named('a'))[0]?.message).toContain('mới nêu 1 điều hay nhầm')
  expect(complaints('mistakes-covered', named('a', 'a'))[0]?.message).toContain('Mã a đã dùng ở trên')
})
