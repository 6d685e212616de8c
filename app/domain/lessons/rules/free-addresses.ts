import type { ContentRule } from './content-draft'

/** What the site map keeps under a module for itself: /hoc/vneid/loa is the loudspeaker script, and no lesson. */
const TAKEN = new Set(['day', 'ap-phich', 'loa', 'lop-hoc'])

/** A lesson's folder is its address: it must not be one that the module's own pages have. */
export const freeAddresses: ContentRule = ({ modules }) =>
  modules.flatMap(({ lessons }) =>
    lessons
      .filter(({ files }) => TAKEN.has(files.folder))
      .map(({ files }) => ({
        file: files.lesson.path,
        ...{ line: 1, column: 1, rule: 'free-addresses' },
        message: `Địa chỉ “${files.folder}” đã dành cho một trang của học phần. Hãy đặt tên khác cho thư mục bài.`,
      })),
  )
