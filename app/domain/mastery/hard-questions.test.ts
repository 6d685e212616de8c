import { expect, test } from 'vitest'
import { aMultiple, anOrder, aSingle } from '#tests/support/question'
import { hardestQuestions } from './hard-questions'
import type { AnswerGroup } from './item-figures'

const REST = { withRest: 0, sumY: 0, sumYY: 0, inTopThird: 0 }

function answers(itemId: string, answer: unknown, count: number, isRight = false): AnswerGroup {
  return { ...REST, itemId, isRight, answer: answer === '' ? '' : JSON.stringify(answer), count }
}

const asked = (...ids: string[]) => ids.map((id) => ({ question: aSingle({ id }), lessonId: 'bai' }))

test('the option that most chose, and its author’s sentence, explain a question that the class gets wrong', () => {
  const groups = [answers('q', 'b', 3, true), answers('q', 'a', 2), answers('q', 'c', 4)]
  expect(hardestQuestions(asked('q'), groups)).toEqual([
    {
      ...{ questionId: 'q', lessonId: 'bai', prompt: 'Bước tiếp theo đúng là gì?', review: 'chuan-bi-gi' },
      ...{ answered: 9, wrong: 6, option: { text: 'Hỏi tên người gọi', count: 4 } },
      why: 'Tên bịa ra rất dễ.',
    },
  ])
})

test('three at most, the largest share wrong first, not the largest number', () => {
  const groups = [
    ...[answers('many', 'b', 20, true), answers('many', 'a', 10)],
    ...[answers('most', 'b', 1, true), answers('most', 'a', 4)],
    ...[answers('half', 'b', 4, true), answers('half', 'a', 4)],
    ...[answers('few', 'b', 8, true), answers('few', 'a', 2)],
  ]
  const found = hardestQuestions(asked('few', 'half', 'many', 'most'), groups)
  expect(found.map(({ questionId }) => questionId)).toEqual(['most', 'half', 'many'])
})

test('fewer than five who answered, or one alone who was wrong, are not told of', () => {
  const groups = [answers('four', 'a', 4), answers('one', 'b', 9, true), answers('one', 'a', 1)]
  expect(hardestQuestions(asked('four', 'one'), groups)).toEqual([])
})

test('where no two chose the same wrong option the question’s own sentence explains it', () => {
  const groups = [answers('q', 'b', 3, true), answers('q', 'a', 1), answers('q', 'c', 1)]
  expect(hardestQuestions(asked('q'), groups)).toMatchObject([
    { wrong: 2, option: null, why: 'Vì như vậy mới an toàn.' },
  ])
  const order = [{ question: anOrder({ id: 'o' }), lessonId: 'bai' }]
  expect(hardestQuestions(order, [answers('o', '', 5)])).toMatchObject([
    { answered: 5, wrong: 5, option: null, why: 'Soát lại trước khi gửi.' },
  ])
})

test('of several options to choose, the wrong one in most answers', () => {
  const multiple = [{ question: aMultiple({ id: 'm' }), lessonId: 'bai' }]
  const groups = [answers('m', ['a', 'c'], 2, true), answers('m', ['a', 'b'], 2), answers('m', ['b', 'd'], 1)]
  expect(hardestQuestions(multiple, groups)).toMatchObject([
    { answered: 5, wrong: 3, option: { text: 'Ảnh chụp thẻ', count: 3 }, why: 'Ảnh không thay được thẻ.' },
  ])
})
