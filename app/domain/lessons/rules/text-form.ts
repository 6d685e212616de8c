import { type ContentFiles, everyFile } from '../content-files'
import type { Problem } from '../problem'
import { placeAt } from '../source/check-text'
import { MAX_SOURCE_BYTES } from '../source/limits'

const FORMS: { find: RegExp; message: string }[] = [
  {
    find: /^\ufeff/,
    message: 'Đầu tệp có dấu BOM. Hãy lưu lại với mã hoá “UTF-8”, không phải “UTF-8 with BOM”.',
  },
  { find: /\r/, message: 'Dòng kết thúc kiểu Windows (CRLF). Hãy lưu lại với kiểu xuống dòng “LF”.' },
  { find: /\t/, message: 'Dòng này có dấu Tab. Hãy thay bằng dấu cách.' },
  // a mark that could be one letter with the one before it
  {
    find: /[a-zđ]\p{Mn}/iu,
    message: 'Dấu tiếng Việt đang rời khỏi chữ (Unicode tổ hợp). Hãy gõ lại bằng bảng mã Unicode dựng sẵn.',
  },
]

/** Files are kept as they are read: UTF-8 without a mark in front, lines ended by a line feed, no tabs, accents composed. */
export function textForm(files: ContentFiles): Problem[] {
  return everyFile(files)
    .filter((file) => 'text' in file)
    .filter(({ text }) => text.length <= MAX_SOURCE_BYTES)
    .flatMap(({ path, text }) =>
      FORMS.flatMap(({ find, message }) => {
        const found = find.exec(text)
        return found ? [{ file: path, ...placeAt(text, found.index), rule: 'text-form', message }] : []
      }),
    )
}
