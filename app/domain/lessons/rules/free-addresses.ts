import { isTakenAddress } from '../taken-address'
import type { ContentRule } from './content-draft'

/** A lesson's folder is its address: it must not be one that the module's own pages have. */
export const freeAddresses: ContentRule = ({ modules }) =>
  modules.flatMap(({ lessons }) =>
    lessons
      .filter(({ files }) => isTakenAddress(files.folder))
      .map(({ files }) => ({
        file: files.lesson.path,
        ...{ line: 1, column: 1, rule: 'free-addresses' },
        message: `Địa chỉ “${files.folder}” đã dành cho một trang của học phần. Hãy đặt tên khác cho thư mục bài.`,
      })),
  )
