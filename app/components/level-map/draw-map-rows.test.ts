import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { levelWords } from '~/components/mastery/level-words'
import { drawMapRows, type MapRow } from './draw-map-rows'

type Node = DefaultTreeAdapterTypes.ChildNode

const words = { ...levelWords.vi, away: (days: number | null) => `vắng ${days}` }

const row = (known: Partial<MapRow> = {}): MapRow => ({
  ...{ personId: 'p', name: 'Tô Thị Dung', place: 'thôn Khe Mây', levels: 'nlsfmr' },
  ...known,
})

/** Every element as name and attributes, and all texts, in order. */
function read(html: string): { elements: string[]; texts: string[]; addresses: string[] } {
  const [elements, texts, addresses]: [string[], string[], string[]] = [[], [], []]
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') texts.push((node as DefaultTreeAdapterTypes.TextNode).value)
    if (!('tagName' in node)) return
    elements.push(`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`.trim())
    addresses.push(...node.attrs.flatMap(({ name, value }) => (name === 'href' ? value : [])))
    for (const child of node.childNodes) walk(child)
  }
  for (const node of parseFragment(`<table><tbody>${html}</tbody></table>`).childNodes) walk(node)
  return { elements: elements.slice(2), texts, addresses }
}

test('a row is a learner’s name, where they belong, and a word for each level', () => {
  const { elements, texts, addresses } = read(drawMapRows([row({ away: 9 })], '/lop/a', words))
  expect(texts).toEqual([
    ...['Tô Thị Dung', 'thôn Khe Mây', 'vắng 9'],
    ...['Chưa học', 'Đang học', 'Đang học', 'Đang vướng', 'Khá', 'Thành thạo', 'Cần ôn'],
  ])
  expect(elements).toEqual([
    ...['tr', 'th scope', 'a href', 'small', 'small'],
    ...['td class', 'td class', 'td class', 'b', 'td class', 'td class', 'td class'],
  ])
  expect(addresses).toEqual(['/lop/a/p'])
})

test('whatever somebody is called, it stays text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '&lt;b&gt;',
      "' onclick='x",
    ),
  )
  const plain = /^[^\r\0]*$/ // what a parser of HTML itself changes
  fc.assert(
    fc.property(hostile, hostile, fc.uuid(), (name, place, personId) => {
      fc.pre([name, place].every((text) => text !== '' && plain.test(text)))
      const { elements, texts, addresses } = read(
        drawMapRows([row({ name, place, personId })], '/lop/a', words),
      )
      expect(elements.slice(0, 4)).toEqual(['tr', 'th scope', 'a href', 'small'])
      expect(elements).toHaveLength(11)
      expect(texts.slice(0, 2)).toEqual([name, place])
      expect(addresses).toEqual([`/lop/a/${encodeURIComponent(personId)}`])
    }),
  )
})
