import type { ContentRule } from './content-draft'

const MIN_PER_SKILL = 6

/** A module has questions enough for its exam, and each skill at least six. */
export const examSupply: ContentRule = ({ modules, skills }) =>
  modules.flatMap(({ files, module, placeOf, lessons }) => {
    // until every lesson can be read, counting them would only mislead
    if (!module || lessons.some(({ read }) => !read.draft)) return []
    const bank = lessons.flatMap(({ read }) => read.draft?.questions.questions ?? [])
    const at = (path: (string | number)[]) => ({
      file: files.module.path,
      ...placeOf(path),
      rule: 'exam-supply',
    })
    return [
      ...(bank.length >= module.exam.questions
        ? []
        : [
            {
              ...at(['exam', 'questions']),
              message: `Bài kiểm tra cần ${module.exam.questions} câu mà các bài chỉ có ${bank.length}. Hãy viết thêm câu hỏi.`,
            },
          ]),
      ...module.skills.flatMap(({ id }, i) => {
        const count = bank.filter(({ skill }) => skill === id).length
        if (count >= MIN_PER_SKILL) return []
        const message = `Kỹ năng ${id} có ${count} câu hỏi, cần ít nhất ${MIN_PER_SKILL}. Hãy viết thêm vào bài dạy kỹ năng này.`
        return [{ file: skills.file, ...skills.placeOf([files.folder, i]), rule: 'exam-supply', message }]
      }),
    ]
  })
