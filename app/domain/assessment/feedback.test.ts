import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyQuestion } from '#tests/support/any-question'
import { aMatch, aMultiple, aNumber, anOrder, aSingle, aText } from '#tests/support/question'
import { rightAnswer } from '#tests/support/right-answer'
import { feedbackFor } from './feedback'
import { presentQuestion } from './present-question'

test('a wrong choice is told why it is wrong, under the id it was shown with, and nothing of the key', () => {
  const feedback = feedbackFor(aSingle(), 'seed', 'a')
  const shown = presentQuestion(aSingle(), 'seed')
  const id = 'options' in shown ? shown.options.find((o) => o.text === 'Đọc mã cho người gọi')?.id : undefined
  expect(feedback).toEqual({
    outcome: 'wrong',
    review: 'chuan-bi-gi',
    chosen: [{ id, why: 'Đọc mã là trao tài khoản.' }],
  })
})

test('a right choice brings the explanation and the why of every wrong option', () => {
  const feedback = feedbackFor(aSingle(), 'seed', 'b')
  expect(feedback.outcome === 'right' && feedback.explain).toBe('Vì như vậy mới an toàn.')
  expect(feedback.outcome === 'right' && feedback.others.map((each) => each.why).sort()).toEqual([
    'Tên bịa ra rất dễ.',
    'Đọc mã là trao tài khoản.',
  ])
})

test('multiple choice says how many right options are missing, not which', () => {
  expect(feedbackFor(aMultiple(), 'seed', ['a', 'b'])).toMatchObject({
    chosen: [{ why: 'Ảnh không thay được thẻ.' }],
    missing: 1,
  })
  expect(feedbackFor(aMultiple(), 'seed', ['a'])).toMatchObject({ chosen: [], missing: 1 })
})

test('order and match say how many stand right', () => {
  expect(feedbackFor(anOrder(), 'seed', ['a', 'b', 'd', 'c'])).toMatchObject({
    standing: { right: 2, of: 4 },
    why: 'Soát lại trước khi gửi.',
  })
  expect(feedbackFor(aMatch(), 'seed', { a: 'a', b: 'c', c: 'b' })).toMatchObject({
    standing: { right: 1, of: 3 },
    why: 'Hãy xem ai phải có mặt.',
  })
})

test('a listed mistake has its own why', () => {
  expect(feedbackFor(aNumber(), 'seed', '16 tuổi')).toMatchObject({ mistake: 'Đó là tuổi khác.' })
  expect(feedbackFor(aText(), 'seed', 'Password')).toMatchObject({ mistake: 'Mật khẩu là thứ khác.' })
  expect(feedbackFor(aNumber(), 'seed', '99')).not.toHaveProperty('mistake')
})

test('an unanswered question gets no verdict', () => {
  expect(feedbackFor(aSingle(), 'seed', null)).toEqual({ outcome: 'incomplete' })
})

test('feedback on a wrong answer never holds the explanation or the right parts', () => {
  fc.assert(
    fc.property(anyQuestion, fc.string(), fc.string(), (question, seed, typed) => {
      const wrongs = question.kind === 'single' ? question.options.map((each) => each.id) : [typed]
      for (const answer of wrongs) {
        const feedback = feedbackFor(question, seed, answer)
        if (feedback.outcome === 'right') continue
        const said = JSON.stringify(feedback)
        expect(said).not.toContain(question.explain)
        if (question.kind !== 'single') continue
        const right = question.options.find((option) => option.id === rightAnswer(question))
        expect(said).not.toContain(right?.text)
      }
    }),
  )
})
