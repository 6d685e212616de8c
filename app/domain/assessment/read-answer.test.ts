import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerFields } from '#tests/support/answer-fields'
import { anyQuestion } from '#tests/support/any-question'
import { aMatch, aMultiple, anOrder, aSingle, aText } from '#tests/support/question'
import { gradeAnswer } from './grade-answer'
import { readAnswer } from './read-answer'

const read = (question: Parameters<typeof readAnswer>[0], query: string) =>
  readAnswer(question, 'seed', new URLSearchParams(query))

const names = ['answer', 'item-1', 'item-2', 'item-7', 'left-1', 'left-2', 'left-__proto__', '__proto__']
const values = ['1', '2', '3', '0', '-1', '1e0', ' 1', '01', '99999', 'a', '__proto__', 'constructor', '']

test('hostile forms are read without an error, and what they give can be graded', () => {
  const anyFields = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...values), fc.string())),
  )
  fc.assert(
    fc.property(anyQuestion, fc.string(), anyFields, (question, seed, fields) => {
      const { answer, typed } = readAnswer(question, seed, new URLSearchParams(fields))
      gradeAnswer(question, answer)
      expect(readAnswer(question, seed, answerFields(typed)).answer).toEqual(answer)
    }),
  )
})

test('nothing usable is no answer', () => {
  for (const question of [aSingle(), aMultiple(), anOrder(), aMatch(), aText()])
    expect(read(question, 'answer=&item-1=&left-1=')).toEqual({ answer: null, typed: {} })
})

test('ids that were not presented are ignored', () => {
  expect(read(aSingle(), 'answer=b')).toEqual({ answer: null, typed: {} })
  expect(read(aSingle(), 'answer=4')).toEqual({ answer: null, typed: {} })
  expect(read(aMultiple(), 'answer=1&answer=9&answer=1').typed).toEqual({ answer: ['1'] })
})

test('uploaded files are ignored', () => {
  const form = new FormData()
  form.append('answer', new Blob(['x']), 'x.txt')
  expect(readAnswer(aText(), 'seed', form)).toEqual({ answer: null, typed: {} })
})

test('two things in one place are no order, but the form is shown again as it was', () => {
  const { answer, typed } = read(anOrder(), 'item-1=1&item-2=1&item-3=2&item-4=3')
  expect(answer).toBeNull()
  expect(typed).toEqual({ 'item-1': '1', 'item-2': '1', 'item-3': '2', 'item-4': '3' })
})

test('a half-filled match keeps what was joined', () => {
  const { answer, typed } = read(aMatch(), 'left-2=3')
  expect(Object.keys(answer ?? {})).toHaveLength(1)
  expect(typed).toEqual({ 'left-2': '3' })
})

test('typed text loses control characters and everything beyond 200 characters', () => {
  const { answer } = readAnswer(aText(), 'seed', { getAll: () => [`pass\u0000code${'x'.repeat(300)}`] })
  expect(answer).toBe(`pass code${'x'.repeat(191)}`)
})

test('fields of another question are left alone', () => {
  const fields = new URLSearchParams('q1-answer=1&q2-answer=2')
  expect(readAnswer(aSingle(), 'seed', fields, 'q2-').typed).toEqual({ answer: '2' })
})
