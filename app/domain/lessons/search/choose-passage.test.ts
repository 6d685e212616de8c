import { expect, test } from 'vitest'
import { searchedLesson } from '#tests/support/searched-lesson'
import { choosePassage } from './choose-passage'
import type { Passage } from './lesson-passages'
import { rankLessons } from './rank-lessons'
import { readQuery } from './read-query'
import { buildIndex } from './search-index'

function chosen(typed: string, passages: Passage[]) {
  const others = ['Đi chợ', 'Nấu cơm', 'Trồng rau'].map((title) => searchedLesson({ title }))
  const index = buildIndex([searchedLesson({ title: 'Giữ kín', passages }), ...others])
  const { found, rarity } = rankLessons(index, readQuery(typed, index.book))
  return found[0] ? choosePassage(found[0], rarity) : null
}

const passage = (anchor: string | null, title: string, ...units: string[]): Passage => ({
  anchor,
  title,
  units,
})

test('the place is the one that has most of what was asked for', () => {
  const place = chosen('mật khẩu ngân hàng', [
    passage('mot', 'Một', 'Mật khẩu là chìa khoá.'),
    passage('hai', 'Hai', 'Mật khẩu ngân hàng phải dài.'),
  ])
  expect(place?.passage.anchor).toBe('hai')
  expect(place?.units).toEqual(['Mật khẩu ngân hàng phải dài.'])
})

test('the summary at the end gives way to the place that explains', () => {
  const place = chosen('mật khẩu', [
    passage('giu', 'Giữ', 'Đặt mật khẩu dài.'),
    passage('tom-tat', 'Tóm tắt để nhớ', 'Đặt mật khẩu dài.', 'Giữ kín mật khẩu.'),
  ])
  expect(place?.passage.anchor).toBe('giu')
})

test('a short sentence is shown with its neighbour, a long one alone', () => {
  const long = `Mật khẩu ${'rất '.repeat(40)}dài.`
  expect(chosen('mật khẩu', [passage('a', 'A', 'Mưa rơi.', 'Mật khẩu dài.', 'Gió thổi.')])?.units).toContain(
    'Gió thổi.',
  )
  expect(chosen('mật khẩu', [passage('a', 'A', 'Mưa rơi.', long, 'Gió thổi.')])?.units).toEqual([long])
})

test('when only the heading has it, the passage begins at its beginning', () => {
  expect(chosen('mật khẩu', [passage('a', 'Mật khẩu', 'Mưa rơi.', 'Gió thổi.')])?.units[0]).toBe('Mưa rơi.')
})

test('when only the title has it, there is no place', () => {
  expect(chosen('giữ kín', [passage('a', 'A', 'Mưa rơi.')])).toBeNull()
})
