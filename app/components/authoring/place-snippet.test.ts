import { expect, test } from 'vitest'
import { placeSnippet } from './place-snippet'
import { pictureSnippet, SNIPPETS, type SnippetKind } from './snippets'

const HEAD = '---\nid: a\n---\n'

/** Puts something in where | stands. */
function put(kind: SnippetKind, text: string) {
  const at = text.indexOf('|')
  const bare = text.replace('|', '')
  const snippet = kind === 'picture' || kind === 'question' ? pictureSnippet('a.svg') : SNIPPETS[kind]
  const { from, to, insert, mark } = placeSnippet(bare, at, kind, snippet)
  return { text: bare.slice(0, from) + insert + bare.slice(to), marked: insert.slice(...mark) }
}

const NOTE = '<Note title="Ghi nhớ">\n\nĐiều cần nhớ.\n\n</Note>'

test.each([
  ['behind the paragraph', `${HEAD}\nMột |hai.\n\nBa.\n`, `${HEAD}\nMột hai.\n\n${NOTE}\n\nBa.\n`],
  ['behind the front matter', `---\ni|d: a\n---\n\nMột.\n`, `${HEAD}\n${NOTE}\n\nMột.\n`],
  [
    'behind the component',
    `${HEAD}\n<Steps>\n\n<Step title="A">\n\nM|ột.\n\n</Step>\n\n</Steps>\n`,
    `${HEAD}\n<Steps>\n\n<Step title="A">\n\nMột.\n\n</Step>\n\n</Steps>\n\n${NOTE}\n`,
  ],
  ['on an empty line', `${HEAD}\nMột.\n\n|\n\nHai.\n`, `${HEAD}\nMột.\n\n${NOTE}\n\nHai.\n`],
])('a note goes %s', (_where, before, after) => {
  expect(put('note', before)).toEqual({ text: after, marked: 'Điều cần nhớ.' })
})

test('a step goes among the steps, or brings them along', () => {
  const steps = `${HEAD}\n<Steps>\n\n<Step title="A">\n\nM|ột.\n\n</Step>\n\n</Steps>\n`
  expect(put('step', steps).text).toBe(
    `${HEAD}\n<Steps>\n\n<Step title="A">\n\nMột.\n\n</Step>\n\n${SNIPPETS.step.text}\n\n</Steps>\n`,
  )
  expect(put('step', `${HEAD}\nMột|.\n`).text).toBe(
    `${HEAD}\nMột.\n\n<Steps>\n\n${SNIPPETS.step.text}\n\n</Steps>\n`,
  )
})

test('a second scene is one more who speaks in the first', () => {
  const once = put('scene', `${HEAD}\nMột|.\n`).text
  expect(once.startsWith(`${HEAD}\n${SNIPPETS.scene.text}\n`)).toBe(true)
  const twice = put('scene', once.replace('Một.', 'Một|.')).text
  expect(twice.match(/<Scene/g)).toHaveLength(1)
  expect(twice).toContain('<Say who="Bà Tư">Lời của bà.</Say>\n\n</Scene>')
})

test('a picture goes into the step that the cursor stands in', () => {
  const steps = `${HEAD}\n<Steps>\n\n<Step title="A">\n\nM|ột.\n\n</Step>\n\n</Steps>\n`
  expect(put('picture', steps).text).toMatch(/Một\.\n\n<Figure [^>]+ \/>\n\n<\/Step>/)
})
