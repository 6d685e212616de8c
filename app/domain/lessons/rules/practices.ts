import type { ContentRule } from './content-draft'

/** Each practice has an address of its own. */
export const practices: ContentRule = ({ modules }) => {
  const seen = new Map<string, string>()
  return modules.flatMap(({ lessons }) =>
    lessons.flatMap(({ read: { draft } }) => {
      if (!draft?.practice) return []
      const { file, value, placeOf } = draft.practice
      const owner = seen.get(value.slug)
      if (owner === undefined) {
        seen.set(value.slug, file)
        return []
      }
      const message = `Địa chỉ “${value.slug}” đã dùng ở ${owner}. Hãy đặt slug khác.`
      return [{ file, ...placeOf(['slug']), rule: 'practices', message }]
    }),
  )
}
