import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

const summary = '<Summary>\n\n- Nhẹ tay.\n\n</Summary>\n'
const next = '<Next>\n\nBạn thử ở nhà.\n\n</Next>\n'

test.each([
  ['nothing', '', ['chưa có <Summary>', 'chưa có <Next>']],
  ['what to do next before what to remember', `${next}\n${summary}`, ['phải là phần cuối']],
  ['what to remember and what to do next', `${summary}\n${next}`, []],
])('an ending with %s', (_title, ending, reasons) => {
  const messages = complaints('closing-parts', { ending }).map(({ message }) => message)
  expect(messages).toEqual(reasons.map((reason) => expect.stringContaining(reason)))
})
