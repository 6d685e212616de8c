import { expect, test } from 'vitest'
import { complaints, singleChoice } from '#tests/support/lesson-input'

const rightAt = (place: number, id: string) =>
  singleChoice({
    id,
    options: ['một', 'hai', 'ba'].map((name, i) => ({
      id: 'abc'[i],
      text: `Cách ${name}`,
      ...(i === place ? { right: true } : { why: 'Sai.' }),
    })),
  })

test('three right options in one place can be guessed', () => {
  const questions = [rightAt(1, 'q1'), rightAt(1, 'q2'), rightAt(1, 'q3')]
  expect(complaints('right-option-position', { questions })[0]?.message).toContain('vị trí thứ 2')
})

test('one that stands elsewhere is enough', () => {
  const questions = [rightAt(1, 'q1'), rightAt(1, 'q2'), rightAt(2, 'q3')]
  expect(complaints('right-option-position', { questions })).toEqual([])
})
