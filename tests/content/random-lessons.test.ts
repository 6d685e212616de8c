import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeNames } from '#tests/support/free-names'
import { hostileSource, problemsOf } from '#tests/support/hostile-lesson'
import { complaints, lessonInput, placedPictures } from '#tests/support/lesson-input'
import { compileLesson } from '~/domain/lessons/compile-lesson.server'
import { readLesson } from '~/domain/lessons/read-lesson'

const HACK = 'globalThis.hacked = true'

/** Pieces that Markdown, MDX, HTML, YAML and JavaScript care about. */
const piece = fc.constantFrom(
  ...[
    'Nhẹ tay. ',
    'bác Sáu ',
    '\n',
    '\n\n',
    '\n\n',
    '## ',
    '- ',
    '1. ',
    '> ',
    '    ',
    '\t',
    '**',
    '*',
    '_',
    '`',
    '```\n',
  ],
  ...[
    `{${HACK}}`,
    '{',
    '}',
    '{...',
    '{/*',
    '*/}',
    `\${${HACK}}`,
    `export const a = (${HACK})\n`,
    "import 'fs'\n",
  ],
  ...[
    '<Note title="Ghi nhớ">',
    '</Note>',
    '<Note ',
    'title=',
    `{${HACK}}`,
    `onClick={${HACK}}`,
    '<',
    '>',
    '/>',
    '</',
    '<>',
  ],
  ...[
    `<script>${HACK}</script>`,
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<a.b>',
    '<Say who="x">',
    '<Steps>',
    '</Steps>',
  ],
  ...[
    '[x](',
    ')',
    `javascript:${HACK}`,
    '&#106;avascript:',
    '[',
    ']',
    '][',
    ']: ',
    '![',
    '"',
    "'",
    '\\',
    '&',
    ';',
    '&lt;',
  ],
  ...[
    '---\n',
    '---js\n',
    '...\n',
    '%',
    '!!js',
    '&a',
    '*a',
    '__proto__',
    'constructor',
    '\0',
    '\u2028',
    '</script>',
  ],
)

test('a name that nothing declares is seen', () => {
  expect(
    freeNames('export default (a) => [a, fetch(b), typeof document, window.x, class extends Q {}]'),
  ).toEqual(['Q', 'b', 'document', 'fetch', 'window'])
})

test('whatever soup a lesson is made of, it is refused or compiles to a module that names nothing of its surroundings', async () => {
  let compiled = 0
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const { problems, draft, body } = readLesson(lessonInput({ body: pieces.join('') }))
      if (draft) {
        expect(freeNames(await compileLesson(body, placedPictures))).toEqual(['Error', 'Object'])
        compiled++
      } else expect(problems.length).toBeGreaterThan(0)
      expect(globalThis).not.toHaveProperty('hacked')
    }),
    { numRuns: 300 },
  )
  expect(compiled).toBeGreaterThan(0)
})

test('soup in place of a whole file is refused, and nothing throws', () => {
  const head = hostileSource('markdown-code').split('\n## ')[0] ?? ''
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat({ max: head.length }), (pieces, at) => {
      const text = head.slice(0, at) + pieces.join('') + head.slice(at)
      for (const { line, column, message } of problemsOf(text)) {
        expect([line > 0, column > 0, message.length > 0]).toEqual([true, true, true])
      }
      expect(globalThis).not.toHaveProperty('hacked')
    }),
    { numRuns: 500 },
  )
})

test('words in a property or a sentence stay words, whatever they are', async () => {
  const word = fc.constantFrom(
    '`',
    '$',
    '\\',
    '&#123;',
    '&#125;',
    '&lt;/script&gt;',
    '&quot;',
    "'",
    '//',
    '/*',
    'eval(1)',
    'Sáu',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (words) => {
      const text = words.join(' ')
      const body = `<Note title="${text}">\n\nNhẹ tay.\n\n</Note>`
      expect(complaints('code', { body })).toEqual([])
      const read = readLesson(lessonInput({ body }))
      if (read.draft)
        expect(freeNames(await compileLesson(read.body, placedPictures))).toEqual(['Error', 'Object'])
    }),
    { numRuns: 40 },
  )
})
