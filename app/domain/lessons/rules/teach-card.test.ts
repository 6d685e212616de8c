import { expect, test } from 'vitest'
import { aTeachCard } from '#tests/support/companions'
import { complaints } from '#tests/support/lesson-input'

const messages = (say: string) =>
  complaints('teach-card', { teach: aTeachCard({ say: [say, 'Nhẹ tay.', 'Từ từ.'] }) })

test('a card of A5 is fine', () => {
  expect(messages('Bác cầm chìa đúng chiều.')).toEqual([])
})

test('a card of more than 230 words is refused', () => {
  expect(messages('tay '.repeat(230))[0]?.message).toMatch(/có 2\d\d chữ, nhiều nhất là 230/)
})
