import { type Finding, placeAt } from '../source/check-text'
import {
  MAX_BLOCK_LENGTH,
  MAX_LINE_LENGTH,
  MAX_LINES,
  MAX_LIST_MARKS,
  MAX_MARKS,
  MAX_MARKS_IN_LINE,
  MAX_NESTING,
} from '../source/limits'

const MARKS = /[[\]<>*_`&!{}]/g
const LIST_MARKS = /[>+*-]|\d+(?=[.)])/g

/**
 * Refuses, by looking at the plain text alone, what would make the Markdown parser slow or deep. Stands before the parser,
 * so that no text, however hostile, holds it for longer than a moment.
 */
export function checkShape(body: string): Finding[] {
  const lines = body.split('\n')
  if (lines.length > MAX_LINES) {
    return [refused(MAX_LINES, 'size', `Bài dài hơn ${MAX_LINES} dòng. Hãy chia thành nhiều bài.`)]
  }
  let marks = 0
  let listMarks = 0
  for (const [i, line] of lines.entries()) {
    if (line.length > MAX_LINE_LENGTH) {
      return [refused(i, 'size', `Dòng dài hơn ${MAX_LINE_LENGTH} ký tự. Hãy ngắt thành nhiều đoạn ngắn.`)]
    }
    const inLine = line.match(MARKS)?.length ?? 0
    marks += inLine
    if (inLine > MAX_MARKS_IN_LINE || marks > MAX_MARKS) {
      return [refused(i, 'nesting', 'Có quá nhiều ký hiệu. Hãy bỏ bớt dấu và viết thành câu.')]
    }
    const leading = /^(?:[\s>+*-]|\d+[.)])*/.exec(line)?.[0] ?? ''
    const levels = leading.match(LIST_MARKS)?.length ?? 0
    listMarks += levels
    if (leading.length > 4 * MAX_NESTING || levels > MAX_NESTING / 2 || listMarks > MAX_LIST_MARKS) {
      return [refused(i, 'nesting', 'Danh sách lồng quá sâu hoặc quá dài. Hãy viết phẳng và ngắn hơn.')]
    }
  }
  return [...checkBlocks(lines), ...checkTags(body)]
}

function checkBlocks(lines: string[]): Finding[] {
  let start = 0
  let length = 0
  for (const [i, line] of lines.entries()) {
    if (!line.trim()) [start, length] = [i + 1, 0]
    else length += line.length + 1
    if (length > MAX_BLOCK_LENGTH) {
      return [refused(start, 'size', 'Phần này quá dài mà không có dòng trống. Hãy chia thành nhiều đoạn.')]
    }
  }
  return []
}

function checkTags(body: string): Finding[] {
  let depth = 0
  for (const tag of body.matchAll(/<(\/?)[^<>]*?(\/?)>/g)) {
    if (tag[1]) depth--
    else if (!tag[2]) depth++
    if (depth > MAX_NESTING) {
      const message = 'Thẻ lồng trong thẻ quá sâu. Hãy đóng thẻ phía trên trước khi mở thẻ mới.'
      return [{ ...placeAt(body, tag.index), rule: 'nesting', message }]
    }
  }
  return []
}

function refused(index: number, rule: string, message: string): Finding {
  return { line: index + 1, column: 1, rule, message }
}
