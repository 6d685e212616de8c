import type { ContentRule } from './content-draft'

/** Ids of lessons, questions and skills are one person's record for years: no two things share one. */
export const uniqueIds: ContentRule = ({ modules, skills }) => {
  const seen = new Map<string, string>()
  return modules.flatMap(({ files, module, lessons }) => [
    ...(module?.skills ?? []).flatMap(({ id }, i) =>
      claim(`skill ${id}`, id, skills.file, skills.placeOf([files.folder, i, 'id'])),
    ),
    ...lessons.flatMap(({ read: { draft } }) => {
      if (!draft) return []
      const { text, frontMatter, questions } = draft
      return [
        ...claim(
          `lesson ${frontMatter.value.id}`,
          frontMatter.value.id,
          text.file,
          frontMatter.placeOf(['id']),
        ),
        ...questions.questions.flatMap(({ id }, i) =>
          claim(`question ${id}`, id, questions.file, questions.placeOf([i, 'id'])),
        ),
      ]
    }),
  ])

  function claim(key: string, id: string, file: string, place: { line: number; column: number }) {
    const owner = seen.get(key)
    if (owner === undefined) seen.set(key, file)
    // twice in one list of questions is told by question-ids
    if (owner === undefined || (owner === file && key.startsWith('question'))) return []
    return [{ file, ...place, rule: 'unique-ids', message: `Mã ${id} đã dùng ở ${owner}. Hãy đặt mã khác.` }]
  }
}
