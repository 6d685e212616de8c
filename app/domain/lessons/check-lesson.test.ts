import { expect, test } from 'vitest'
import { lessonInput } from '#tests/support/lesson-input'
import { checkLesson } from './check-lesson'

test('a lesson without a fault has no problems', () => {
  expect(checkLesson(lessonInput())).toEqual([])
})

test('a component may be written on one line or on several', () => {
  const oneLine = '<Scene title="Trước cổng">\n<Say who="Bác Sáu">Nhẹ **tay** nhé.</Say>\n</Scene>'
  const steps =
    '<Steps>\n<Step title="Tra chìa">Nhẹ tay.</Step>\n<Step title="Xoay chìa">Hai vòng.</Step>\n</Steps>'
  expect(checkLesson(lessonInput({ body: `${oneLine}\n\n${steps}` }))).toEqual([])
})

test('a lesson from Windows, or with accents typed apart, is read all the same', () => {
  const input = lessonInput({ body: 'Bạn cầm chìa.\n\nĐúng chiều.' })
  const text = `\ufeff${input.files.lesson.text.normalize('NFD').replaceAll('\n', '\r\n')}`
  const files = { ...input.files, lesson: { path: 'lesson.mdx', text } }
  expect(checkLesson({ ...input, files })).toEqual([])
})

test('problems of all files are told together, in the order of the files', () => {
  const input = lessonInput({
    frontMatter: { minutes: 200 },
    body: '<b>Nhẹ</b> tay.',
    questions: [{ id: 'q' }],
  })
  const found = checkLesson(input).map(({ file, rule }) => `${file} ${rule}`)
  expect(found).toEqual(['lesson.mdx schema', 'lesson.mdx html', 'questions.yaml schema'])
})
