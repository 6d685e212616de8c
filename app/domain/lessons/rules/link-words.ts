import { slug } from '~/lib/slug'
import { nodesOf, placeOf, textOf } from '../grammar/lesson-node'
import type { TextRule } from './lesson-draft'

const EMPTY_WORDS = new Set(
  [
    'bấm vào đây',
    'nhấn vào đây',
    'ấn vào đây',
    'click vào đây',
    'vào đây',
    'tại đây',
    'ở đây',
    'đây',
    'xem thêm',
    'xem',
    'link',
    'liên kết',
    'đường dẫn',
    'click',
  ].map(slug),
)

/** The words of a link say where it leads, also when they are read alone. */
export const linkWords: TextRule = ({ file, root }) =>
  [...nodesOf(root)]
    .filter((node) => node.type === 'link')
    .flatMap((link) => {
      const words = textOf(link).trim()
      const message = complaint(words)
      return message ? [{ file, ...placeOf(link), rule: 'link-words', message }] : []
    })

function complaint(words: string): string | null {
  if (!slug(words))
    return 'Liên kết chưa có chữ. Hãy viết nơi nó dẫn tới, ví dụ [Cổng dịch vụ công](https://...).'
  if (EMPTY_WORDS.has(slug(words))) {
    return `“${words}” không nói liên kết dẫn tới đâu. Hãy viết tên trang, ví dụ [Cổng dịch vụ công](https://...).`
  }
  if (/^https?:/i.test(words)) return 'Đừng lấy địa chỉ làm chữ của liên kết. Hãy viết tên trang cho dễ đọc.'
  return null
}
