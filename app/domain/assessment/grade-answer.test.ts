import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerFields } from '#tests/support/answer-fields'
import { anyQuestion } from '#tests/support/any-question'
import { aMatch, aMultiple, aNumber, anOrder, aSingle } from '#tests/support/question'
import { rightAnswer } from '#tests/support/right-answer'
import type { Question } from '../lessons/question'
import type { Answer } from './answer'
import { gradeAnswer } from './grade-answer'
import { isComplete } from './is-complete'
import { readAnswer } from './read-answer'
import { toTyped } from './to-typed'

const anySeed = fc.string()

const anyAnswer: fc.Arbitrary<Answer | null> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.array(fc.string()),
  fc.dictionary(fc.string(), fc.string()),
)

test('the right answer is right through presenting, sending, reading and grading, for any kind and seed', () => {
  fc.assert(
    fc.property(anyQuestion, anySeed, (question, seed) => {
      const sent = answerFields(toTyped(question, seed, rightAnswer(question)), 'q1-')
      const { answer } = readAnswer(question, seed, sent, 'q1-')
      expect(answer).toEqual(rightAnswer(question))
      expect(gradeAnswer(question, answer)).toEqual({ outcome: 'right' })
    }),
  )
})

test('any other complete answer is wrong', () => {
  fc.assert(
    fc.property(anyQuestion, fc.infiniteStream(fc.nat()), (question, chance) => {
      const other = otherAnswer(question, () => chance.next().value ?? 0)
      fc.pre(other !== null && JSON.stringify(other) !== JSON.stringify(rightAnswer(question)))
      expect(gradeAnswer(question, other)).toEqual({ outcome: 'wrong' })
    }),
  )
})

test('grading is total and repeatable, whatever was stored as an answer', () => {
  fc.assert(
    fc.property(anyQuestion, anyAnswer, (question, answer) => {
      const grade = gradeAnswer(question, answer)
      expect(['incomplete', 'right', 'wrong']).toContain(grade.outcome)
      expect(gradeAnswer(question, answer)).toEqual(grade)
      expect(isComplete(question, answer)).toBe(grade.outcome !== 'incomplete')
    }),
  )
})

test('an unanswered question is not counted as wrong', () => {
  expect(gradeAnswer(aSingle(), null)).toEqual({ outcome: 'incomplete' })
  expect(gradeAnswer(aMultiple(), [])).toEqual({ outcome: 'incomplete' })
})

test('a half-made order or match is incomplete', () => {
  expect(gradeAnswer(anOrder(), ['a', 'b'])).toEqual({ outcome: 'incomplete' })
  expect(gradeAnswer(anOrder(), ['a', 'b', 'c', 'c'])).toEqual({ outcome: 'incomplete' })
  expect(gradeAnswer(aMatch(), { a: 'a', b: 'b' })).toEqual({ outcome: 'incomplete' })
})

test('multiple choice takes all the right options and no other', () => {
  expect(gradeAnswer(aMultiple(), ['a'])).toEqual({ outcome: 'wrong' })
  expect(gradeAnswer(aMultiple(), ['a', 'b', 'c'])).toEqual({ outcome: 'wrong' })
  expect(gradeAnswer(aMultiple(), ['c', 'a'])).toEqual({ outcome: 'right' })
})

test('parts that read alike may stand for each other', () => {
  const pairs = [
    { id: 'a', left: 'Đọc mã', right: 'Không nên' },
    { id: 'b', left: 'Tắt máy', right: 'Nên' },
    { id: 'c', left: 'Gửi ảnh thẻ', right: 'Không nên' },
  ]
  expect(gradeAnswer(aMatch({ pairs }), { a: 'c', b: 'b', c: 'c' })).toEqual({ outcome: 'right' })
})

test('a number within the tolerance is right, one beyond it is wrong, words are asked again', () => {
  const question = aNumber({ answer: 40, tolerance: 2 })
  expect(gradeAnswer(question, '42 tuổi')).toEqual({ outcome: 'right' })
  expect(gradeAnswer(question, '42,5')).toEqual({ outcome: 'wrong' })
  expect(gradeAnswer(question, 'bốn mươi')).toEqual({ outcome: 'incomplete' })
})

/** A complete answer by chance, or null where the kind offers none. */
function otherAnswer(question: Question, next: () => number): Answer | null {
  const pick = <T>(list: T[]): T => list[next() % list.length] as T
  switch (question.kind) {
    case 'single':
      return pick(question.options).id
    case 'multiple': {
      const ids = question.options.filter(() => next() % 2 === 0).map((option) => option.id)
      return ids.length > 0 ? ids : null
    }
    case 'order': {
      const rest = question.items.map((item) => item.id)
      return question.items.map(() => rest.splice(next() % rest.length, 1)[0] as string)
    }
    case 'match':
      return Object.fromEntries(question.pairs.map((pair) => [pair.id, pick(question.pairs).id]))
    case 'number':
      return String(question.answer + question.tolerance + 1 + (next() % 1000))
    case 'text':
      return pick(['thùng rác', 'con mèo', '113', 'bờ ao'])
  }
}
