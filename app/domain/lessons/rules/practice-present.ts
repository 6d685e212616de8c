import type { ContentRule } from './content-draft'

/** Every lesson has a practice. */
export const practicePresent: ContentRule = ({ modules }) =>
  modules.flatMap(({ lessons }) =>
    lessons
      .filter(({ files }) => files.practice === null)
      .map(({ files }) => ({
        ...{ file: files.lesson.path, line: 1, column: 1, rule: 'practice-present' },
        message:
          'Bài này chưa có bài tập thực hành. Hãy thêm practice.yaml, theo mẫu trong content/README.md.',
      })),
  )
