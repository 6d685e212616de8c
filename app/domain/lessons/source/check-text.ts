import type { Place } from '../problem'
import { MAX_SOURCE_BYTES } from './limits'

export type Finding = Place & { rule: string; message: string }

// Marks that hide or turn text, halves of characters, bytes that were no text.
const REFUSED = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffd]/u

/** The text as it is kept: no byte order mark, lines end in a line feed, no tabs, accents composed. */
export function normaliseText(text: string): string {
  if (text.length > MAX_SOURCE_BYTES) return text // will be refused; not worth the work
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n/g, '\n')
    .replace(/\t/g, '  ')
    .normalize('NFC')
}

/** Refuses what is too large to be read, or holds characters that nobody can see. Stands before every parser. */
export function checkText(text: string): Finding[] {
  if (text.length > MAX_SOURCE_BYTES) return [tooLarge()]
  const found = REFUSED.exec(text)
  if (!found) return []
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return [
    {
      ...placeAt(text, found.index),
      rule: 'characters',
      message: `Có ký tự ẩn (U+${code}) mà người đọc không thấy. Hãy xoá nó, hoặc gõ lại dòng này bằng tay.`,
    },
  ]
}

export function tooLarge(): Finding {
  return {
    line: 1,
    column: 1,
    rule: 'size',
    message: `Tệp lớn hơn ${MAX_SOURCE_BYTES / 1000} kB. Hãy chia thành nhiều bài; hình để trong thư mục media/.`,
  }
}

export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: index - lineStart + 1 }
}
