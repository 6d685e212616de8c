import type { LessonRule } from './lesson-draft'

/** A lesson states facts that content/facts holds, each named once. */
export const factsSourced: LessonRule = ({ text, frontMatter, hasFact }) =>
  frontMatter.value.facts.flatMap((id, i) => {
    const at = { file: text.file, ...frontMatter.placeOf(['facts', i]), rule: 'facts-sourced' }
    if (frontMatter.value.facts.indexOf(id) < i)
      return [{ ...at, message: `Dữ kiện ${id} ghi hai lần. Hãy giữ một.` }]
    if (hasFact(id)) return []
    return [
      {
        ...at,
        message: `Dữ kiện ${id} chưa có trong content/facts. Hãy ghi vào đó cùng nguồn, hoặc bỏ khỏi bài.`,
      },
    ]
  })
