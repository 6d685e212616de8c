import type { ContentRule } from './content-draft'

/** Lessons to read first exist, and nobody is sent in a circle. */
export const prerequisites: ContentRule = ({ modules }) => {
  const lessons = modules.flatMap((module) => module.lessons.flatMap(({ read }) => read.draft ?? []))
  const needs = new Map(
    lessons.map(({ frontMatter }) => [frontMatter.value.id, frontMatter.value.prerequisites]),
  )
  const isWhole = modules.every((module) => module.lessons.every(({ read }) => read.draft))
  return lessons.flatMap(({ text, frontMatter }) =>
    frontMatter.value.prerequisites.flatMap((needed, i) => {
      const at = { file: text.file, ...frontMatter.placeOf(['prerequisites', i]), rule: 'prerequisites' }
      if (!needs.has(needed)) {
        // a lesson that cannot be read has an id that nobody knows yet
        return isWhole
          ? [{ ...at, message: `Không có bài ${needed}. Hãy sửa mã bài, hoặc xoá dòng này.` }]
          : []
      }
      if (leadsTo(needed, frontMatter.value.id, needs)) {
        return [
          { ...at, message: `Hai bài đòi học nhau trước: ${needed} cũng cần bài này. Hãy bỏ một chiều.` },
        ]
      }
      return []
    }),
  )
}

function leadsTo(
  from: string,
  goal: string,
  needs: Map<string, string[]>,
  seen = new Set<string>(),
): boolean {
  if (from === goal) return true
  if (seen.has(from)) return false
  seen.add(from)
  return (needs.get(from) ?? []).some((next) => leadsTo(next, goal, needs, seen))
}
