import { expect, test } from 'vitest'
import { compareTexts } from './compare-texts'
import { mergeTexts } from './merge-texts'

const BASE = 'một\nhai\nba\nbốn\nnăm'

test('two who changed different lines are put together', () => {
  expect(mergeTexts(BASE, 'MỘT\nhai\nba\nbốn\nnăm', 'một\nhai\nba\nbốn\nNĂM\nsáu')).toBe(
    'MỘT\nhai\nba\nbốn\nNĂM\nsáu',
  )
})

test('two who changed the same line otherwise are not', () => {
  expect(mergeTexts(BASE, BASE.replace('ba', 'BA'), BASE.replace('ba', 'b'))).toBeNull()
  expect(mergeTexts(BASE, BASE.replace('ba', 'BA'), BASE.replace('ba', 'BA'))).toBe(BASE.replace('ba', 'BA'))
})

test('only what stands next to a difference is shown', () => {
  const long = Array.from({ length: 40 }, (_, at) => `dòng ${at}`).join('\n')
  const lines = compareTexts(long, long.replace('dòng 20', 'khác'))
  expect(lines.map(({ before }) => before)).toEqual(['dòng 18', 'dòng 19', 'dòng 20', 'dòng 21', 'dòng 22'])
  expect(lines[2]).toEqual({ before: 'dòng 20', after: 'khác', isSame: false })
  expect(compareTexts(long, long)).toEqual([])
})

test('texts far longer than a lesson hold nothing up', () => {
  const long = '\n'.repeat(200_000)
  const before = performance.now()
  expect(mergeTexts(long, `${long}a`, `${long}b`)).toBeNull()
  expect(compareTexts(long, `${long}a`)).toHaveLength(1)
  expect(performance.now() - before).toBeLessThan(1_000)
})
