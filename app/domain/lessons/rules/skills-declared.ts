import type { LessonRule } from './lesson-draft'

/** Skills of a lesson are the module's; questions test the lesson's skills, each of them at least once. */
export const skillsDeclared: LessonRule = ({ text, questions, frontMatter, skills }) => {
  const own = frontMatter.value.skills
  const isKnown = (skill: string) => !skills || skills.includes(skill)
  const asked = own.every(isKnown) ? questions.questions : [] // until the lesson's own are right, theirs would mislead
  const rule = 'skills-declared'
  return [
    ...own.flatMap((skill, i) => {
      const at = { file: text.file, ...frontMatter.placeOf(['skills', i]), rule }
      if (!isKnown(skill)) {
        return [
          {
            ...at,
            message: `Kỹ năng ${skill} chưa có trong skills.yaml. Hãy chọn trong các kỹ năng: ${skills?.join(', ')}.`,
          },
        ]
      }
      if (!questions.questions.some((question) => question.skill === skill)) {
        return [
          {
            ...at,
            message: `Chưa câu hỏi nào kiểm tra kỹ năng ${skill}. Hãy thêm câu hỏi, hoặc bỏ kỹ năng này.`,
          },
        ]
      }
      return []
    }),
    ...asked.flatMap((question, i) =>
      own.includes(question.skill)
        ? []
        : [
            {
              file: questions.file,
              ...questions.placeOf([i, 'skill']),
              rule,
              message: `Kỹ năng ${question.skill} không thuộc bài này. Hãy chọn kỹ năng bài dạy: ${own.join(', ')}.`,
            },
          ],
    ),
  ]
}
