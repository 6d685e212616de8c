import { expect, test } from 'vitest'
import { lessonInput } from '#tests/support/lesson-input'
import { readLesson } from './read-lesson'

test('headings and steps have anchors without accents, each its own', () => {
  const body =
    '### Nhẹ tay\n\nX.\n\n<Steps>\n\n<Step title="Nhẹ tay">\n\nX.\n\n</Step>\n\n<Step title="Cầm chìa khoá">\n\nX.\n\n</Step>\n\n</Steps>'
  const anchors = readLesson(lessonInput({ body })).draft?.text.anchors ?? []
  expect(anchors.map(({ id, kind }) => [id, kind])).toEqual([
    ['cam-chia-khoa', 'section'],
    ['nhe-tay', 'subsection'],
    ['nhe-tay-2', 'step'],
    ['cam-chia-khoa-2', 'step'],
  ])
})
