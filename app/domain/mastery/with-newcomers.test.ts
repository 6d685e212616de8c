import { expect, test } from 'vitest'
import { withNewcomers } from './with-newcomers'

const group = (skill: number | null, helperId: string | null, ...memberIds: string[]) => ({
  ...{ skill, helperId, memberIds },
})

test('who left is gone from the groups, and nobody else is moved', () => {
  const groups = [group(0, 'h', 'a', 'b', 'c'), group(1, null, 'd', 'e', 'f')]
  expect(withNewcomers(groups, ['a', 'b', 'd', 'e', 'f'])).toEqual([
    group(0, null, 'a', 'b'),
    group(1, null, 'd', 'e', 'f'),
  ])
})

test('who came today joins the smallest group', () => {
  const groups = [group(0, 'h', 'a', 'b', 'c'), group(1, null, 'd', 'e', 'f')]
  expect(withNewcomers(groups, ['z', 'y', 'h', 'a', 'b', 'c', 'd', 'e', 'f'])).toEqual([
    group(0, 'h', 'a', 'b', 'c', 'z'),
    group(1, null, 'd', 'e', 'f', 'y'),
  ])
})

test('where every group is full those who came make one of their own', () => {
  const full = group(0, 'h', 'a', 'b', 'c', 'd', 'e')
  const everybody = ['h', 'a', 'b', 'c', 'd', 'e', 'x', 'y']
  expect(withNewcomers([full], everybody)).toEqual([full, group(null, null, 'x', 'y')])
})
