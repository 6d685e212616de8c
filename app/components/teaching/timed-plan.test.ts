import { expect, test } from 'vitest'
import { timedPlan } from './timed-plan'

const part = (minutes: number) => ({ minutes, title: 'Mở đầu', teacher: 'Hỏi.', students: 'Trả lời.' })

test('each part begins when the one before it ends', () => {
  const times = timedPlan([part(5), part(30), part(10)]).map(({ from, to }) => [from, to])
  expect(times).toEqual([
    [0, 5],
    [5, 35],
    [35, 45],
  ])
})
