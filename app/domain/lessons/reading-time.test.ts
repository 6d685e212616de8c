import { expect, test } from 'vitest'
import { readingSeconds } from './reading-time'

const words = (count: number) => Array(count).fill('bà').join(' ')

test('150 syllables take a minute over the loudspeaker', () => {
  expect(readingSeconds([words(150)])).toBe(60)
})

test('a breath of two seconds stands between paragraphs', () => {
  expect(readingSeconds([words(50), words(50), words(50), words(50), words(50), words(50)])).toBe(130)
})

test('it is told in tens of seconds, never as nothing', () => {
  expect(readingSeconds([words(157)])).toBe(60)
  expect(readingSeconds(['Kính thưa bà con.'])).toBe(10)
})
