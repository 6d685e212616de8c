import { expect, test } from 'vitest'
import { aScenario } from '#tests/support/a-scenario'
import { type LessonParts, lessonInput } from '#tests/support/lesson-input'
import { readLesson } from '../read-lesson'
import type { ContentDraft } from './content-draft'
import { practicePresent } from './practice-present'

function complaintsAbout(parts: LessonParts) {
  const input = lessonInput(parts)
  const lessons = [{ files: input.files, read: readLesson(input) }]
  return practicePresent({ modules: [{ lessons }] } as unknown as ContentDraft)
}

test('a lesson without a practice is told to add one', () => {
  expect(complaintsAbout({})).toEqual([
    {
      file: 'lesson.mdx',
      line: 1,
      column: 1,
      rule: 'practice-present',
      message: 'Bài này chưa có bài tập thực hành. Hãy thêm practice.yaml, theo mẫu trong content/README.md.',
    },
  ])
})

test('a practice that is there is enough here, whatever else is wrong with it', () => {
  expect(complaintsAbout({ practice: aScenario() })).toEqual([])
  expect(complaintsAbout({ practice: { id: 'broken' } })).toEqual([])
})
