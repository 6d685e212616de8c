import { expect, test } from 'vitest'
import { insertIntoLesson, lessonSections, replaceBody } from './lesson-sections'

const LESSON = `---
id: a
## no: heading
---

Mở đầu.

## Một

Chữ.

## Hai

Chữ hai.

## Người ta hay nhầm

Nhầm.

<Summary>

Tóm.

</Summary>
`

test('sections are the headings of the text, not of its front matter', () => {
  expect(lessonSections(LESSON).map(({ anchor }) => anchor)).toEqual(['mot', 'hai', 'nguoi-ta-hay-nham'])
})

test('a part stands at the end of its section', () => {
  expect(insertIntoLesson(LESSON, 'MỚI', 'mot')).toContain('Chữ.\n\nMỚI\n\n## Hai')
  expect(insertIntoLesson(LESSON, 'MỚI', 'hai')).toContain('Chữ hai.\n\nMỚI\n\n## Người ta hay nhầm')
  expect(insertIntoLesson(LESSON, 'MỚI', 'nguoi-ta-hay-nham')).toContain('Nhầm.\n\nMỚI\n\n<Summary>')
})

test('without a section it stands before what the lesson closes with', () => {
  expect(insertIntoLesson(LESSON, 'MỚI')).toContain('Chữ hai.\n\nMỚI\n\n## Người ta hay nhầm')
  expect(insertIntoLesson('---\nid: a\n---\n', 'MỚI')).toBe('---\nid: a\n---\n\nMỚI\n')
  expect(insertIntoLesson('', 'MỚI', 'nowhere')).toBe('MỚI\n')
})

test('another body stands under the same front matter', () => {
  expect(replaceBody(LESSON, 'MỚI')).toBe('---\nid: a\n## no: heading\n---\n\nMỚI\n')
})
