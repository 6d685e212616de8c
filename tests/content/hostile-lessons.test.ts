import { expect, test } from 'vitest'
import { hostileLessons, hostileSource, problemsOf } from '#tests/support/hostile-lesson'
import { compileLesson } from '~/domain/lessons/compile-lesson.server'

/** Every recorded attack: the line where the author is sent, and the rule that refuses it. */
const attacks: Record<string, [line: number, rule: string]> = {
  'attribute-children': [34, 'property'],
  'attribute-constructor': [34, 'property'],
  'attribute-dangerous-html': [34, 'property'],
  'attribute-element': [34, 'syntax'],
  'attribute-empty': [34, 'property'],
  'attribute-expression': [34, 'property'],
  'attribute-line-break': [34, 'property'],
  'attribute-namespaced': [34, 'property'],
  'attribute-proto': [34, 'property'],
  'attribute-ref': [34, 'property'],
  'attribute-repeated': [34, 'property'],
  'attribute-spread': [34, 'property'],
  'attribute-template': [34, 'property'],
  'attribute-unknown': [34, 'property'],
  'attribute-without-value': [34, 'property'],
  'character-escape': [34, 'characters'],
  'character-line-separator': [34, 'characters'],
  'character-nul': [34, 'characters'],
  'character-right-to-left': [34, 'characters'],
  'character-zero-width': [34, 'characters'],
  'component-called-constructor': [34, 'html'],
  'component-called-proto': [34, 'component'],
  'component-closed-twice': [40, 'component'],
  'component-crossed': [36, 'component'],
  'component-empty': [34, 'component'],
  'component-fragment': [34, 'component'],
  'component-in-a-sentence': [34, 'component'],
  'component-member-of-kit': [34, 'component'],
  'component-member': [34, 'html'],
  'component-misplaced-question': [36, 'component'],
  'component-misplaced-say': [34, 'component'],
  'component-misplaced-scene': [36, 'component'],
  'component-misplaced-step': [34, 'component'],
  'component-namespaced': [34, 'html'],
  'component-question-with-words': [34, 'component'],
  'component-text-in-steps': [36, 'markdown'],
  'component-this': [34, 'html'],
  'component-twice': [40, 'component'],
  'component-unclosed': [34, 'component'],
  'component-unknown': [34, 'component'],
  'esm-broken': [34, 'code'],
  'esm-export-default': [34, 'code'],
  'esm-export': [34, 'code'],
  'esm-import-side-effect': [34, 'code'],
  'esm-import': [34, 'code'],
  'expression-comment': [34, 'code'],
  'expression-flow': [34, 'code'],
  'expression-in-heading': [34, 'code'],
  'expression-in-link': [34, 'code'],
  'expression-in-list': [34, 'code'],
  'expression-not-javascript': [34, 'code'],
  'expression-text': [34, 'code'],
  'expression-unclosed': [34, 'code'],
  'front-matter-after-empty-line': [1, 'front-matter'],
  'front-matter-coffee': [1, 'front-matter'],
  'front-matter-four-hyphens': [1, 'front-matter'],
  'front-matter-javascript': [1, 'front-matter'],
  'front-matter-js-after-space': [1, 'front-matter'],
  'front-matter-js-after-tab': [1, 'front-matter'],
  'front-matter-js-upper-case': [1, 'front-matter'],
  'front-matter-js': [1, 'front-matter'],
  'front-matter-json': [1, 'front-matter'],
  'front-matter-missing': [1, 'front-matter'],
  'front-matter-second-js': [20, 'code'],
  'front-matter-semicolons': [1, 'front-matter'],
  'front-matter-toml': [1, 'front-matter'],
  'front-matter-unclosed': [1, 'front-matter'],
  'handler-on-click': [34, 'property'],
  'handler-on-error-expression': [34, 'property'],
  'heading-in-component': [36, 'markdown'],
  'html-bold': [34, 'html'],
  'html-cdata': [34, 'html'],
  'html-comment-in-text': [34, 'html'],
  'html-comment': [34, 'html'],
  'html-doctype': [34, 'html'],
  'html-iframe': [34, 'html'],
  'html-image-handler': [34, 'html'],
  'html-instruction': [34, 'html'],
  'html-link': [34, 'html'],
  'html-script-block': [34, 'html'],
  'html-script': [34, 'html'],
  'html-style': [34, 'html'],
  'html-svg-script': [34, 'html'],
  'html-unclosed': [34, 'html'],
  'link-autolink-javascript': [34, 'link'],
  'link-autolink-mail': [34, 'link'],
  'link-autolink': [34, 'link'],
  'link-blob': [34, 'link'],
  'link-data-mixed-case': [34, 'link'],
  'link-data': [34, 'link'],
  'link-definition-alone': [34, 'link'],
  'link-empty': [34, 'link'],
  'link-file': [34, 'link'],
  'link-http': [34, 'link'],
  'link-javascript-behind-https': [34, 'link'],
  'link-javascript-decimal-entity': [34, 'link'],
  'link-javascript-escaped': [34, 'link'],
  'link-javascript-hex-entity': [34, 'link'],
  'link-javascript-leading-control': [34, 'link'],
  'link-javascript-leading-space': [34, 'link'],
  'link-javascript-mixed-case': [34, 'link'],
  'link-javascript-named-entities': [34, 'link'],
  'link-javascript-newline-entity': [34, 'link'],
  'link-javascript-tab': [34, 'link'],
  'link-javascript': [34, 'link'],
  'link-mailto': [34, 'link'],
  'link-other-host-backslash': [34, 'link'],
  'link-other-host-slash-entity': [34, 'link'],
  'link-other-host': [34, 'link'],
  'link-reference-short': [34, 'link'],
  'link-reference': [34, 'link'],
  'link-relative': [34, 'link'],
  'link-title': [34, 'link'],
  'link-user-in-address': [34, 'link'],
  'link-vbscript': [34, 'link'],
  'long-block': [34, 'size'],
  'long-line': [34, 'size'],
  'markdown-code': [34, 'markdown'],
  'markdown-inline-code': [34, 'markdown'],
  'markdown-line-break': [34, 'markdown'],
  'markdown-quote': [34, 'markdown'],
  'markdown-rule': [36, 'markdown'],
  'nesting-brackets': [34, 'nesting'],
  'nesting-components': [58, 'nesting'],
  'nesting-emphasis': [34, 'nesting'],
  'nesting-indent': [58, 'nesting'],
  'nesting-lists': [34, 'nesting'],
  'nesting-numbers': [34, 'nesting'],
  'nesting-quotes': [34, 'nesting'],
  'nesting-stars': [34, 'nesting'],
  'picture-climbs-out': [34, 'media-used'],
  'picture-data': [34, 'media-used'],
  'picture-from-elsewhere': [34, 'media-used'],
  'picture-markdown': [34, 'picture'],
  'picture-other-kind': [34, 'media-used'],
  'picture-reference': [34, 'picture'],
  'yaml-bomb': [7, 'yaml'],
  'yaml-deep-brackets': [7, 'nesting'],
  'yaml-deep-dashes': [8, 'nesting'],
  'yaml-directive': [2, 'yaml'],
  'yaml-key-constructor': [7, 'yaml'],
  'yaml-key-proto': [7, 'yaml'],
  'yaml-list-as-key': [7, 'yaml'],
  'yaml-merge': [7, 'yaml'],
  'yaml-repeated-key': [7, 'yaml'],
  'yaml-tag-js-function': [7, 'yaml'],
  'yaml-tag-set': [7, 'yaml'],
  'yaml-unknown-key': [7, 'schema'],
}

const isRepair = /hãy/i

test('every recorded attack has its answer here, and the other way round', () => {
  expect(Object.keys(attacks).sort()).toEqual([...hostileLessons].sort())
})

test.each(Object.entries(attacks))('%s is refused with its place and a repair', (name, [line, rule]) => {
  const [first, ...others] = problemsOf(hostileSource(name))
  expect(first).toMatchObject({ file: 'lesson.mdx', line, rule, message: expect.stringMatching(isRepair) })
  for (const problem of [first, ...others]) {
    expect(problem?.line).toBeGreaterThan(0)
    expect(problem?.column).toBeGreaterThan(0)
  }
  expect(globalThis).not.toHaveProperty('hacked')
})

test('the compiler runs no attack either, even when nothing was checked before', async () => {
  const isTextOnly = (name: string) => /^(character|long|nesting|picture-|html-unclosed)/.test(name)
  for (const name of hostileLessons.filter((one) => !isTextOnly(one))) {
    await compileLesson(hostileSource(name), new Map()).catch(() => null)
  }
  expect(globalThis).not.toHaveProperty('hacked')
})

test('a lesson of 5 MB is refused at once', () => {
  const text = `---\nid: nha.2-1\n---\n\n${'Bạn cầm chìa đúng chiều. '.repeat(200_000)}`
  expect(problemsOf(text)).toMatchObject([{ line: 1, column: 1, rule: 'size' }])
})

test('no mark repeated to the limit of a lesson holds the check up', () => {
  const units = [
    '*a_ ',
    '[',
    '> ',
    '- ',
    '1. ',
    '`',
    '<Note>',
    '</Note>',
    '&',
    '![',
    '{',
    '\\',
    '\n',
    '#',
    'a\n=\n',
    '\u00a0',
  ]
  const head = hostileSource('markdown-code').split('\n## ')[0]
  for (const unit of units.flatMap((one) => [one, `${one}\n`, `${one}\n\n`])) {
    const text = `${head}\n${unit.repeat(Math.floor(95_000 / unit.length))}`
    expect(problemsOf(text).length, JSON.stringify(unit)).toBeGreaterThan(0)
  }
})
