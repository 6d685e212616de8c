import { expect, test } from 'vitest'
import { complaints } from '#tests/support/lesson-input'

test('## and ### in steps are fine', () => {
  expect(complaints('heading-steps', { body: '### Nhẹ tay\n\nX.\n\n## Đóng cửa' })).toEqual([])
})

test.each(['# Mở cửa', '#### Nhẹ tay', '## ?!'])('%s is refused', (heading) => {
  expect(complaints('heading-steps', { body: heading }).map(({ at }) => at)).toEqual([heading])
})
