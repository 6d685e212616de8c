import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFacts } from '../lessons/read-facts'
import { readLesson } from '../lessons/read-lesson'
import { readWordLists } from '../lessons/read-word-lists'
import { repairLesson } from './repair-lesson'
import { readShelf, readShelfLesson } from './shelf.server'

const KNOWN = {
  mistyped: [
    ['sữ dụng', 'sử dụng'],
    ['bão mật', 'bảo mật'],
  ] as const,
  media: ['vi-giay-to.svg', 'the-can-cuoc.svg'],
  facts: ['1.01', '1.02'],
}
const HEAD = '---\nid: a.b-1\nfacts: ["1.01", "9.99", "1.01"]\n---\n'
const body = (text: string) => repairLesson('lesson.mdx', `${HEAD}${text}`, KNOWN).text.split('\n---\n')[1]

test.each([
  ['\ufeffMột\r\nhai\u00a0ba\tbốn\u200b', 'Một\nhai ba  bốn'],
  ['Ca\u0300 phe\u0302', 'Cà phê'],
  ['Sữ dụng để bão mật.', 'Sử dụng để bảo mật.'],
  ['# Phần một\n\n#### Nhỏ', '## Phần một\n\n### Nhỏ'],
  ['### Nhỏ mà đứng đầu', '## Nhỏ mà đứng đầu'],
  ['##Thiếu dấu cách', '## Thiếu dấu cách'],
  ['<Note title=“Ghi nhớ”>\n\nChữ.\n\n</Note>', '<Note title="Ghi nhớ">\n\nChữ.\n\n</Note>'],
  ['<note title="A">\n\nChữ.\n\n</note>', '<Note title="A">\n\nChữ.\n\n</Note>'],
  ['Trước.\n<Note title="A">\nChữ.\n</Note>\nSau.', 'Trước.\n\n<Note title="A">\nChữ.\n</Note>\n\nSau.'],
  ['<Summary>\n- Một.\n</Summary>', '<Summary>\n- Một.\n\n</Summary>'],
  ['<Note title="A">\n\nChữ.\n\n## Sau', '<Note title="A">\n\nChữ.\n\n\n</Note>\n\n## Sau'],
  ['Chữ.\n\n</Note>\n', 'Chữ.\n\n\n'],
  [
    '<Steps>\n\n<Step title="A">\n\nMột.\n\n<Step title="B">\n\nHai.\n\n</Step>\n\n</Steps>',
    '<Steps>\n\n<Step title="A">\n\nMột.\n\n\n</Step>\n\n<Step title="B">\n\nHai.\n\n</Step>\n\n</Steps>',
  ],
  [
    '<Figure src="Vi Giay To.png" alt="Ví giấy tờ mở ra">',
    '<Figure src="media/vi-giay-to.svg" alt="Ví giấy tờ mở ra" />',
  ],
])('%j becomes %j', (wrong, right) => {
  expect(body(wrong)).toBe(right)
})

test('facts that are not there, or are named twice, leave the list', () => {
  const { text, done } = repairLesson('lesson.mdx', `${HEAD}Chữ.`, KNOWN)
  expect(text).toContain('facts: ["1.01"]\n')
  expect(done).toEqual(['facts'])
})

test('of YAML only characters and mistyped words are mended', () => {
  const wrong = '- prompt: “Sữ dụng” <note>\r\n  # Một\n'
  expect(repairLesson('questions.yaml', wrong, KNOWN).text).toBe('- prompt: “Sử dụng” <note>\n  # Một\n')
})

test('a lesson without faults is left alone, byte for byte', async () => {
  const shelf = await readShelf()
  for (const { lesson, media } of shelf.modules.flatMap(({ lessons }) => lessons)) {
    const known = { ...KNOWN, facts: null, media: media.map(({ name }) => name) }
    expect(repairLesson('lesson.mdx', lesson.text, known)).toEqual({ text: lesson.text, done: [] })
  }
})

/** What writing hands break: something cut out, put in, or replaced. */
const anyBreak = fc.record({
  at: fc.nat({ max: 9_999 }),
  cut: fc.nat({ max: 60 }),
  put: fc.constantFrom(
    ...[
      '',
      '\r\n',
      '\u00a0',
      '\t',
      '<Note title="A">',
      '</Note>',
      '</Step>',
      '<Steps>',
      '# ',
      '#### ',
      '“',
      "'",
    ],
    ...['sữ dụng', '\n\n', '<Figure src="x">', '<Say who="A">', '<', '{', '\u200b', '/>', ' alt=“b” '],
  ),
})

test('mending twice is mending once, and never makes more problems of a lesson that could be read', async () => {
  const found = await readShelfLesson('vneid.1-3')
  if (!found) throw new Error('The lesson is gone')
  const shelf = await readShelf()
  const { facts, hasFact } = readFacts(shelf.facts, undefined)
  const { lists } = readWordLists(shelf.spelling)
  const known = {
    ...{ mistyped: [...lists.mistyped], facts: [...facts.keys()] },
    media: found.lesson.media.map(({ name }) => name),
  }
  const problemsOf = (text: string) => {
    const files = { ...found.lesson, lesson: { path: 'lesson.mdx', text }, practice: null }
    return readLesson({ files, facts, hasFact, lists, skills: undefined })
  }
  const original = found.lesson.lesson.text
  fc.assert(
    fc.property(fc.array(anyBreak, { minLength: 1, maxLength: 4 }), (breaks) => {
      let text = original
      for (const { at, cut, put } of breaks) {
        const from = Math.floor((at / 10_000) * text.length)
        text = text.slice(0, from) + put + text.slice(from + cut)
      }
      const once = repairLesson('lesson.mdx', text, known)
      expect(repairLesson('lesson.mdx', once.text, known)).toEqual({ text: once.text, done: [] })
      const before = problemsOf(text)
      const after = problemsOf(once.text)
      if (!before.draft) return
      expect(after.draft, once.text).toBeDefined()
      expect(after.problems.length, `${once.done}`).toBeLessThanOrEqual(before.problems.length)
    }),
    { numRuns: 40 },
  )
}, 120_000)
