import { expect, test } from 'vitest'
import { searchedLesson } from '#tests/support/searched-lesson'
import { rankLessons } from './rank-lessons'
import { readQuery } from './read-query'
import { buildIndex, type SearchedLesson } from './search-index'

/** The titles of what is found in these lessons, best first. */
function titlesFound(query: string, lessons: SearchedLesson[]): string[] {
  const index = buildIndex(lessons)
  return rankLessons(index, readQuery(query, index.book)).found.map(({ lesson }) => lesson.id)
}

const others = ['Đi chợ', 'Nấu cơm', 'Trồng rau', 'Nuôi gà', 'Quét sân'].map((title) =>
  searchedLesson({ title, text: `Bạn ${title.toLowerCase()} mỗi ngày.` }),
)

test('a title counts more than keywords, keywords more than headings, headings more than text', () => {
  const passage = { anchor: 'muc', title: '', units: ['Đọc.'] }
  const lessons = [
    searchedLesson({ title: 'Ở bài', text: 'Ta nói về căn cước ở đây.' }),
    searchedLesson({ title: 'Ở đề mục', passages: [{ ...passage, title: 'Về căn cước ở đây' }] }),
    searchedLesson({ title: 'Ở từ khoá', keywords: ['làm căn cước'] }),
    searchedLesson({ title: 'Làm căn cước' }),
    ...others,
  ]
  expect(titlesFound('căn cước', lessons)).toEqual(['Làm căn cước', 'Ở từ khoá', 'Ở đề mục', 'Ở bài'])
})

test('words without accents find all accents; words with accents put the very same first', () => {
  const lessons = [searchedLesson({ title: 'Bán hàng' }), searchedLesson({ title: 'Bạn hàng' }), ...others]
  expect(titlesFound('ban hang', lessons)).toEqual(expect.arrayContaining(['Bán hàng', 'Bạn hàng']))
  expect(titlesFound('bạn hàng', lessons)[0]).toBe('Bạn hàng')
  expect(titlesFound('bán hàng', lessons)[0]).toBe('Bán hàng')
})

test('words that stand side by side, as typed, count more than the same words apart', () => {
  const lessons = [
    searchedLesson({
      title: 'Xa nhau',
      text: 'Mặt trời lên, nhập khẩu gạo. Mật ong và cửa khẩu. Hộ khẩu, mật.',
    }),
    searchedLesson({ title: 'Liền nhau', text: 'Hãy giữ kín mật khẩu.' }),
    ...others,
  ]
  expect(titlesFound('mat khau', lessons)[0]).toBe('Liền nhau')
})

test('without accents the neighbours tell which word it is', () => {
  const lessons = [
    searchedLesson({ title: 'Thành phố an toàn' }),
    searchedLesson({ title: 'Tiền', text: 'Bấm nút thanh toán. Rồi thanh toán.' }),
    ...others,
  ]
  expect(titlesFound('thanh toan', lessons)).toEqual(['Tiền'])
})

test('the order of words does not matter for being found', () => {
  const lessons = [searchedLesson({ title: 'Quên mật khẩu, đổi máy' }), ...others]
  expect(titlesFound('máy đổi khẩu quên mật', lessons)).toEqual(['Quên mật khẩu, đổi máy'])
})

test('a lesson that has less than half of what was asked for is not found', () => {
  const lessons = [searchedLesson({ title: 'Gà', text: 'Nuôi gà đẻ.' }), ...others]
  expect(titlesFound('máy cày chạy dầu gà', lessons)).toEqual([])
})

test('what is the whole of a keyword counts more than a part of one', () => {
  const lessons = [
    searchedLesson({ title: 'Một', keywords: ['mất zalo khi đổi máy'] }),
    searchedLesson({ title: 'Hai', keywords: ['zalo'] }),
    ...others,
  ]
  expect(titlesFound('zalo', lessons)[0]).toBe('Hai')
})

test('abbreviations stand for their words', () => {
  const lessons = [
    searchedLesson({ title: 'Dịch vụ công trực tuyến' }),
    searchedLesson({ title: 'Thẻ bảo hiểm y tế' }),
    ...others,
  ]
  expect(titlesFound('dvc', lessons)).toEqual(['Dịch vụ công trực tuyến'])
  expect(titlesFound('DVCTT', lessons)).toEqual(['Dịch vụ công trực tuyến'])
  expect(titlesFound('the bhyt', lessons)[0]).toBe('Thẻ bảo hiểm y tế')
})

test.each([
  'thanh toann',
  'thanh toasn',
  'than htoan',
  'thanhtoan',
  'thanh taon',
  'thah toan',
  'thanh toánn',
])('a slip of the finger is forgiven: %s', (typed) => {
  const lessons = [
    searchedLesson({ title: 'Thanh toán' }),
    searchedLesson({ title: 'Thành phố an toàn' }),
    ...others,
  ]
  expect(titlesFound(typed, lessons)[0]).toBe('Thanh toán')
})

test('a slip that happens to be another word is noticed by its neighbours', () => {
  const lessons = [
    searchedLesson({ title: 'Mật khẩu' }),
    searchedLesson({ title: 'Đêm', text: 'Trời khuya, mặt trăng.' }),
    ...others,
  ]
  expect(titlesFound('mat khua', lessons)[0]).toBe('Mật khẩu')
})

test('no words find nothing, and neither do words that no lesson has', () => {
  expect(titlesFound('', others)).toEqual([])
  expect(titlesFound('?!…', others)).toEqual([])
  expect(titlesFound('xyzzy qwrtp', others)).toEqual([])
  expect(titlesFound('constructor __proto__ toString', others)).toEqual([])
  expect(titlesFound('gì cũng được', [])).toEqual([])
})
