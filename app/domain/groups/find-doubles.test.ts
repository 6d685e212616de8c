import { expect, test } from 'vitest'
import { foldText } from '~/lib/fold-text'
import { findDoubles } from './find-doubles'

const among = (...names: string[]) =>
  findDoubles(
    names.map((displayName, i) => ({ id: String(i), displayName, foldedName: foldText(displayName) })),
  ).map(({ first, second }) => [first.displayName, second.displayName])

test('the same words with other accents or in another order may be one person', () => {
  expect(among('Trần Quang Minh', 'Lê An', 'tran quang minh', 'Minh Trần Quang')).toEqual([
    ['Trần Quang Minh', 'tran quang minh'],
    ['Trần Quang Minh', 'Minh Trần Quang'],
  ])
})

test('different names are different people', () => {
  expect(among('Trần Quang Minh', 'Trần Minh', 'Trần Quang Minh Anh')).toEqual([])
})
