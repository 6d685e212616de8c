import { LOCAL_SLOTS } from '../local-slots'
import type { YamlPath } from '../source/yaml-path'
import type { ContentRule } from './content-draft'

const rule = 'locals-known'
const known: readonly string[] = LOCAL_SLOTS

/** The words of a place stand in the file of its id, fill slots that lessons have, and rest on facts. */
export const localsKnown: ContentRule = ({ locals, hasFact }) =>
  locals.flatMap(({ file, value, placeOf }) => {
    if (!value) return []
    const complain = (path: YamlPath, message: string) => [{ file, ...placeOf(path), rule, message }]
    const home = `local/${value.place}.yaml`
    const slots = Object.keys(value.slots)
    return [
      ...(file === home
        ? []
        : complain(
            ['place'],
            `Tệp của địa bàn ${value.place} phải tên là ${home}. Hãy đổi tên tệp, hoặc sửa mã.`,
          )),
      ...(slots.length
        ? []
        : complain(['slots'], 'Chưa có chỗ nào được điền. Hãy điền ít nhất một, hoặc xoá tệp.')),
      ...slots
        .filter((slot) => !known.includes(slot))
        .flatMap((slot) =>
          complain(['slots', slot], `Bài học không có chỗ “${slot}”. Hãy chọn trong: ${known.join(', ')}.`),
        ),
      ...value.facts.flatMap((id, i) => {
        if (value.facts.indexOf(id) < i)
          return complain(['facts', i], `Dữ kiện ${id} ghi hai lần. Hãy giữ một.`)
        if (hasFact(id)) return []
        return complain(
          ['facts', i],
          `Dữ kiện ${id} chưa có trong content/facts. Hãy ghi vào đó cùng nguồn, hoặc bỏ ở đây.`,
        )
      }),
    ]
  })
