import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isSyllable } from '~/lib/is-syllable'
import { readWordLists } from './read-word-lists'
import { phraseFinder } from './words/find-phrases'

const ours = readWordLists(
  ['names', 'mistyped', 'jargon'].map((name) => ({
    path: `spelling/${name}.yaml`,
    text: readFileSync(`content/spelling/${name}.yaml`, 'utf8'),
  })),
)

test('lists that are not there are empty, and a broken one is told', () => {
  expect(readWordLists([])).toMatchObject({ problems: [], lists: { names: new Set() } })
  const { problems } = readWordLists([{ path: 'spelling/jargon.yaml', text: 'link: [đường dẫn]' }])
  expect(problems).toMatchObject([{ file: 'spelling/jargon.yaml', line: 1, rule: 'schema' }])
})

test('our lists can be read', () => {
  expect(ours.problems).toEqual([])
  expect(ours.lists.mistyped.size).toBeGreaterThan(100)
})

test('what our lists offer instead is well written and plain', () => {
  const jargon = phraseFinder(ours.lists.jargon)
  const mistyped = phraseFinder(ours.lists.mistyped)
  const offered = [...ours.lists.jargon.values(), ...ours.lists.mistyped.values()]
  expect(offered.filter((text) => jargon(text).length + mistyped(text).length > 0)).toEqual([])
  expect(offered.flatMap((text) => text.match(/\p{L}+/gu) ?? []).filter((word) => !isSyllable(word))).toEqual(
    [],
  )
})

test('no name is jargon', () => {
  const { names, jargon } = ours.lists
  expect([...names].filter((name) => jargon.has(name.toLowerCase()))).toEqual([])
})
