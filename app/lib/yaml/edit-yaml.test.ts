import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editYaml, renameYamlKey, swapYamlItems } from './edit-yaml'
import { same } from './plain-value'

const TEXT = `# head
a: 1 # one
does:
  - { when: { x: [p, q] }, go: y }   # note
  - say: hi
    z: "2"

list:
- x
- - p
  - q
# before c
c: |
  text
last: { k: v, l: [1, 2] }
`

test.each<[string, (string | number)[], unknown, string, string]>([
  ['a word', ['a'], 2, 'a: 1 #', 'a: 2 #'],
  ['a word in quotes keeps its quotes', ['does', 1, 'z'], 'Tư', 'z: "2"', 'z: "Tư"'],
  ['a word between brackets', ['last', 'k'], 'u, w', 'k: v', 'k: "u, w"'],
  ['one more key between brackets', ['last', 'm'], 'n', '2] }', '2], m: n }'],
  ['a key less between brackets', ['last', 'k'], undefined, '{ k: v, l', '{ l'],
  ['one more key in lines', ['does', 1, 'go'], 'y', 'z: "2"\n', 'z: "2"\n    go: y\n'],
  ['the last key in lines goes', ['does', 1, 'z'], undefined, '    z: "2"\n', ''],
  ['the first key in lines goes', ['does', 1, 'say'], undefined, 'say: hi\n    z', 'z'],
  ['one more item', ['list', 2], 'y', '  - q\n', '  - q\n- y\n'],
  ['an item goes', ['list', 0], undefined, '- x\n', ''],
  ['the last item goes', ['list', 1], undefined, '- - p\n  - q\n', ''],
  [
    'lines become one',
    ['does'],
    { go: 'y' },
    TEXT.slice(TEXT.indexOf('does:'), TEXT.indexOf('\n\nlist')),
    'does: { go: y }',
  ],
  ['one more key at the end', ['new'], 'x', 'l: [1, 2] }\n', 'l: [1, 2] }\nnew: x\n'],
])('%s: nothing else moves', (_title, at, value, was, is) => {
  expect(editYaml(TEXT, at, value)).toBe(TEXT.replace(was, is))
})

test('the same value changes nothing, whatever the order of its keys', () => {
  expect(editYaml(TEXT, ['last'], { l: [1, 2], k: 'v' })).toBe(TEXT)
})

test('a key is called otherwise where it stands', () => {
  expect(renameYamlKey(TEXT, ['does', 1, 'say'], 'tell')).toBe(TEXT.replace('say:', 'tell:'))
})

test('two items change places', () => {
  expect(parse(swapYamlItems(TEXT, ['does'], 0)).does[1]).toEqual({ when: { x: ['p', 'q'] }, go: 'y' })
  expect(swapYamlItems(TEXT, ['last', 'l'], 0)).toBe(TEXT.replace('[1, 2]', '[2, 1]'))
})

const texts = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('practice.yaml'))
  .filter((_file, at) => at % 10 === 0)
  .map((file) => readFileSync(path.join('content', file), 'utf8'))

const word = fc.constantFrom(
  'một',
  'hai: ba',
  '- x',
  '{a}',
  '300',
  'true',
  '',
  'a\nb',
  "l'a",
  '“ngoặc”',
  '#',
  'x '.repeat(90).trim(),
)
const anything = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 2 }, word, fc.integer(), fc.boolean(), tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(fc.constantFrom('go', 'say', 'when', 'x-1'), tie('value'), { maxKeys: 3 }),
})).value

/** Every place of a value, and one more key or item of each map and list. */
function placesOf(node: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof node !== 'object' || node === null) return [at]
  const own = Array.isArray(node) ? [...node.keys(), node.length] : [...Object.keys(node), 'one-more']
  return [at, ...own.flatMap((key) => placesOf((node as never)[key], [...at, key]))]
}

function wanted(node: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value
  const copy = structuredClone(node) as Record<string, unknown>
  if (value === undefined && rest.length === 0) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1)
    else delete copy[key]
  } else copy[key] = wanted((node as never)[key], rest, value)
  return copy
}

test('any value at any place of any practice that ships, and every other screen keeps its bytes', () => {
  const cases = texts.map((text) => {
    const value = parse(text)
    return { text, value, places: placesOf(value).slice(1) }
  })
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.option(anything, { nil: undefined }), (which, where, value) => {
      const { text, value: before, places } = cases[which % cases.length] as (typeof cases)[number]
      const at = places[where % places.length] as (string | number)[]
      const edited = editYaml(text, at, value)
      expect(
        same(parse(edited), wanted(before, at, value)),
        `${at.join('.')} = ${JSON.stringify(value)}`,
      ).toBe(true)
      if (at[0] !== 'screens' || at.length < 3) return // a whole screen may become a word, which is no block
      const blocks = (all: string) => all.split(/\n(?=[ ]{2}[a-z0-9-]+:\n|[a-z]\w*:)/)
      const others = blocks(text).filter((block) => !block.startsWith(`  ${at[1]}:\n`))
      const now = new Set(blocks(edited))
      if (at[1] !== 'one-more')
        expect(others.filter((block) => !now.has(block) && !now.has(block.trimEnd()))).toEqual([])
    }),
    { numRuns: 120 },
  )
})

test('two neighbours of any list change places and the others keep their bytes', () => {
  for (const text of texts.slice(0, 2)) {
    const { screens } = parse(text)
    for (const [id, { parts }] of Object.entries<{ parts: unknown[] }>(screens)) {
      for (let at = 0; at + 1 < parts.length; at++) {
        const edited = swapYamlItems(text, ['screens', id, 'parts'], at)
        const now = parse(edited).screens[id].parts
        expect([now[at], now[at + 1]]).toEqual([parts[at + 1], parts[at]])
        expect(edited.length).toBe(text.length)
      }
    }
  }
})
