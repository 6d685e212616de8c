import { expect, test } from 'vitest'
import { searchedLesson } from '#tests/support/searched-lesson'
import { markWords } from './mark-words'
import { rankLessons } from './rank-lessons'
import { readQuery } from './read-query'
import { buildIndex } from './search-index'

const index = buildIndex([
  searchedLesson({ title: 'Giữ kín mật khẩu', text: 'Bạn giữ kín mật khẩu, như bạn giữ chìa khoá.' }),
  searchedLesson({ title: 'Bán hàng', text: 'Bạn bán hàng thì bạn giữ sổ.' }),
  searchedLesson({ title: 'Đi chợ', text: 'Bạn đi chợ.' }),
  searchedLesson({ title: 'Nấu cơm', text: 'Bạn nấu cơm.' }),
])

function marked(text: string, typed: string): string {
  const query = readQuery(typed, index.book)
  const { rarity } = rankLessons(index, query)
  return markWords(text, query, index.book, rarity)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')
}

test('what was asked for is marked, also when it was typed without accents', () => {
  expect(marked('Đừng đọc Mật khẩu cho ai.', 'mat khau')).toBe('Đừng đọc [Mật khẩu] cho ai.')
  expect(marked('Đừng đọc mật khẩu.'.normalize('NFD'), 'mật khẩu')).toBe(
    'Đừng đọc [mật khẩu].'.normalize('NFD'),
  )
})

test('words that stand side by side are one mark, words with a sign between them are two', () => {
  expect(marked('mật khẩu; khẩu, mật', 'mat khau')).toBe('[mật khẩu]; [khẩu], [mật]')
})

test('a word that every lesson has is marked only beside another', () => {
  expect(marked('Bạn bán hàng, bạn ạ.', 'ban hang')).toBe('Bạn [bán hàng], bạn ạ.')
})

test('nothing of a text is lost or added', () => {
  const text = '<b>mật</b> &amp; “khẩu” <script>'
  expect(marked(text, 'mat <b>').replace(/[[\]]/g, '')).toBe(text)
  expect(marked('', 'mat')).toBe('')
})
