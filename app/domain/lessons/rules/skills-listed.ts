import type { ContentRule } from './content-draft'

const rule = 'skills-listed'

/** skills.yaml names every module and no other, and each of its skills is taught by a lesson. */
export const skillsListed: ContentRule = ({ skills, modules }) => {
  if (!skills.value) return []
  const strangers = Object.keys(skills.value).filter(
    (id) => !modules.some(({ files }) => files.folder === id),
  )
  return [
    ...strangers.map((id) => ({
      file: skills.file,
      ...skills.placeOf([id]),
      rule,
      message: `Chưa có học phần “${id}”. Hãy thêm thư mục ấy, hoặc xoá các kỹ năng này.`,
    })),
    ...modules.flatMap(({ files, module, lessons }) => {
      if (!module) return []
      if (module.skills.length === 0) {
        const at = { file: skills.file, line: 1, column: 1, rule }
        return [
          { ...at, message: `Học phần “${files.folder}” chưa có kỹ năng nào. Hãy viết vào skills.yaml.` },
        ]
      }
      const taught = lessons.flatMap(({ read }) => read.draft?.frontMatter.value.skills ?? [])
      return module.skills.flatMap(({ id }, i) =>
        taught.includes(id) || lessons.some(({ read }) => !read.draft)
          ? []
          : [
              {
                file: skills.file,
                ...skills.placeOf([files.folder, i]),
                rule,
                message: `Chưa bài nào dạy kỹ năng ${id}. Hãy ghi nó vào một bài, hoặc xoá nó.`,
              },
            ],
      )
    }),
  ]
}
