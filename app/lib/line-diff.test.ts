import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockDiff, topBlocks } from './block-diff'
import { foldRows, lineDiff } from './line-diff'

test('a changed line stands as gone and new, with the words that differ marked', () => {
  const rows = lineDiff('một\nhai ba\nbốn\n', 'một\nhai năm\nbốn\n')
  expect(rows.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['same', 1, 1],
    ['gone', 2, null],
    ['new', null, 2],
    ['same', 3, 3],
  ])
  expect(rows[2]?.pieces).toEqual([
    { text: 'hai ', isMarked: false },
    { text: 'năm', isMarked: true },
  ])
})

test('whatever the two texts, each can be put together again from the rows', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c d', 'c e', '', 'ế'), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const rows = lineDiff(before.join('\n'), after.join('\n'))
      const side = (left: string) =>
        rows.filter(({ kind }) => kind !== left).map(({ pieces }) => pieces.map((each) => each.text).join(''))
      const lines = (of: string[]) => of.join('\n').replace(/\n$/, '').split('\n')
      const shown = (of: string[]) => (of.join('\n') === '' ? side('x').filter(() => false) : lines(of))
      expect(side('new')).toEqual(shown(before))
      expect(side('gone')).toEqual(shown(after))
    }),
  )
})

test('what stayed the same is folded, but for the lines beside a change', () => {
  const before = Array.from({ length: 20 }, (_, i) => `dòng ${i}`)
  const folded = foldRows(lineDiff(before.join('\n'), before.with(10, 'khác').join('\n')), 2)
  expect(folded.map((each) => (typeof each === 'number' ? each : each.kind))).toEqual([
    ...[8, 'same', 'same', 'gone', 'new', 'same', 'same', 7],
  ])
})

test('a drawn text is cut between its top elements and compared block by block', () => {
  expect(topBlocks('<h2 id="a">A</h2><p>b <b>c</b><br/></p><img src="x>y"/>')).toEqual([
    '<h2 id="a">A</h2>',
    '<p>b <b>c</b><br/></p>',
    '<img src="x>y"/>',
  ])
  expect(blockDiff('<p>a</p><p>b</p>', '<p>a</p><p>c</p>')).toEqual([
    { kind: 'same', html: '<p>a</p>' },
    { kind: 'gone', html: '<p>b</p>' },
    { kind: 'new', html: '<p>c</p>' },
  ])
})
