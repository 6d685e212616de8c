import type { LessonRule } from './lesson-draft'

/** Every fact names a source that the list of sources has, and its review comes after its check. */
export const factsSourced: LessonRule = ({ text, frontMatter, sources }) =>
  frontMatter.value.facts.flatMap((fact, i) => {
    const at = (key: string) => ({
      file: text.file,
      ...frontMatter.placeOf(['facts', i, key]),
      rule: 'facts-sourced',
    })
    const isRepeated = frontMatter.value.facts.findIndex((other) => other.id === fact.id) < i
    return [
      ...(sources.includes(fact.source)
        ? []
        : [
            { ...at('source'), message: `Nguồn ${fact.source} chưa có trong sources.yaml. Hãy thêm vào đó.` },
          ]),
      ...(fact.reviewOn > fact.checkedOn.slice(0, 7)
        ? []
        : [
            {
              ...at('reviewOn'),
              message: 'Tháng rà soát lại (reviewOn) phải sau ngày kiểm tra (checkedOn). Hãy sửa lại.',
            },
          ]),
      ...(isRepeated ? [{ ...at('id'), message: `Dữ kiện ${fact.id} ghi hai lần. Hãy giữ một.` }] : []),
    ]
  })
