import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

const options = (...right: boolean[]) =>
  right.map((isRight, i) => ({
    id: 'abc'[i],
    text: `Cách ${'một hai ba'.split(' ')[i]}`,
    ...(isRight ? { right: true } : { why: 'Sai.' }),
  }))

test.each([
  ['single', [true, false, false], []],
  ['single', [false, false, false], ['Chưa có lựa chọn nào đúng']],
  ['single', [true, true, false], ['Có 2 lựa chọn đúng']],
  ['multiple', [true, true, false], []],
  ['multiple', [true, true, true], ['Mọi lựa chọn đều đúng']],
])('%s with %j', (kind, right, reasons) => {
  const found = complaints('one-right-option', {
    questions: [singleChoice({ kind, options: options(...right) })],
  })
  expect(found.map(({ message }) => message)).toEqual(
    reasons.map((reason) => expect.stringContaining(reason)),
  )
})
