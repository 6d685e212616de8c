import type { ContentRule } from './content-draft'

const rule = 'paths-complete'

/** What a path names exists, and stands in it once. */
export const pathsComplete: ContentRule = ({ paths, modules }) => {
  const known = new Set(
    modules.flatMap(({ files, lessons }) => [
      files.folder,
      ...lessons.flatMap(({ read }) => read.draft?.frontMatter.value.id ?? []),
    ]),
  )
  const isWhole = modules.every(({ lessons }) => lessons.every(({ read }) => read.draft))
  if (!isWhole) return [] // until every lesson can be read, what is missing would only mislead
  return (paths.value?.paths ?? []).flatMap(({ id, steps }, p) =>
    steps.flatMap((step, i) => {
      const at = { file: paths.file, ...paths.placeOf(['paths', p, 'steps', i]), rule }
      if (!known.has(step))
        return [{ ...at, message: `Lộ trình ${id}: chưa có bài hay học phần ${step}. Hãy sửa lại mã.` }]
      if (steps.indexOf(step) < i)
        return [{ ...at, message: `Lộ trình ${id}: ${step} ghi hai lần. Hãy giữ một.` }]
      return []
    }),
  )
}
