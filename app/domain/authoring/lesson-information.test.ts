import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInformation, writeInformation } from './lesson-information'
import { readShelf } from './shelf.server'
import { readTeachCardText, writeTeachCardText } from './teach-card-text'

test('what did not change stays, byte for byte, in every built-in lesson', async () => {
  const shelf = await readShelf()
  for (const { lesson, teach } of shelf.modules.flatMap(({ lessons }) => lessons)) {
    const information = readInformation(lesson.text)
    if (!information) throw new Error(lesson.path)
    expect(writeInformation(lesson.text, information)).toBe(lesson.text)
    const changed = writeInformation(lesson.text, { ...information, title: 'Tên: mới', minutes: '11' })
    expect(readInformation(changed ?? '')).toEqual({ ...information, title: 'Tên: mới', minutes: '11' })
    const rest = (text: string) => text.split('\n').filter((line) => !/^(title|minutes):/.test(line))
    expect(rest(changed ?? '')).toEqual(rest(lesson.text))
    if (teach)
      expect(writeTeachCardText(teach.text, readTeachCardText(teach.text) ?? never())).toBe(teach.text)
  }
})

test('whatever is typed into the form is read back as it was typed, and the text below is not touched', () => {
  const text = fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .map((typed) => typed.replace(/\s+/g, ' ').trim())
  const texts = fc.array(text.filter(Boolean), { maxLength: 4 })
  const typed = fc.record({
    ...{ title: text, summary: text, minutes: fc.constantFrom('', '10', 'mười'), audience: texts },
    ...{ objectives: texts, skills: texts, prerequisites: texts, keywords: texts, facts: texts },
    mistakes: fc.array(fc.record({ id: fc.constantFrom('a', 'b'), says: text }), { maxLength: 3 }),
  })
  const source =
    '---\nid: a.b\n# ghi chú\ntitle: A\nfacts: []\nobjectives:\n  - "Một"\n---\n\n## Chữ --- {\n---\n'
  fc.assert(
    fc.property(typed, typed, (first, second) => {
      const once = writeInformation(source, first)
      const twice = writeInformation(once ?? '', second)
      expect(readInformation(once ?? '')).toEqual(first)
      expect(readInformation(twice ?? '')).toEqual(second)
      expect(twice?.startsWith('---\nid: a.b\n# ghi chú\n')).toBe(true)
      expect(twice?.endsWith('\n---\n\n## Chữ --- {\n---\n')).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test.each([
  '',
  'Không có phần đầu',
  '---\ntitle: [\n---\n',
  '---\na: &x [1]\nb: *x\n---\n',
  `---\n${'['.repeat(3000)}\n---\n`,
  '---\n- a\n---\n',
])('%j cannot be edited by a form, and does no harm', (text) => {
  expect(readInformation(text)).toBeNull()
})

test('a teach card begun in the form reads back, and goes on from there', () => {
  const card = {
    say: ['Bác cầm máy: nhé.', 'Hai'],
    handsOn: ['Bấm "Xong"'],
    never: [],
    ask: [{ question: 'Bác thấy gì?', listenFor: '# gì đó' }],
  }
  const once = writeTeachCardText('', card) ?? ''
  expect(readTeachCardText(once)).toEqual(card)
  const changed = { ...card, never: ['Không đọc mã'], ask: [] }
  expect(readTeachCardText(writeTeachCardText(once, changed) ?? '')).toEqual(changed)
})

function never(): never {
  throw new Error('The card cannot be read')
}
