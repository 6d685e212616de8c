import { type Finding, placeAt } from '../source/check-text'
import { MAX_BLOCK_LENGTH, MAX_LINE_LENGTH, MAX_MARKS_IN_LINE, MAX_NESTING } from '../source/limits'

/**
 * Refuses, by looking at the plain text alone, what would make the Markdown parser slow or deep: it needs time that grows
 * with the square of a line of marks. Stands before the parser.
 */
export function checkShape(body: string): Finding[] {
  for (const [i, line] of body.split('\n').entries()) {
    if (line.length > MAX_LINE_LENGTH) {
      return [refused(i, 'size', `Dòng dài hơn ${MAX_LINE_LENGTH} ký tự. Hãy ngắt thành nhiều đoạn ngắn.`)]
    }
    if ((line.match(/[[\]<>*_`&!{}]/g)?.length ?? 0) > MAX_MARKS_IN_LINE) {
      return [refused(i, 'nesting', 'Dòng này có quá nhiều ký hiệu. Hãy bỏ bớt dấu và viết thành câu.')]
    }
    const leading = /^(?:[\s>+*-]|\d+[.)])*/.exec(line)?.[0] ?? ''
    if (leading.length > 4 * MAX_NESTING || (leading.match(/[>+*-]|\d+/g)?.length ?? 0) > MAX_NESTING / 2) {
      return [refused(i, 'nesting', 'Dòng này thụt vào quá sâu. Hãy viết danh sách phẳng hơn.')]
    }
  }
  return [...checkBlocks(body), ...checkTags(body)]
}

function checkBlocks(body: string): Finding[] {
  let line = 0
  for (const block of body.split(/\n(?=[ \t]*\n)/)) {
    if (block.trim().length > MAX_BLOCK_LENGTH) {
      return [refused(line, 'size', 'Phần này quá dài mà không có dòng trống. Hãy chia thành nhiều đoạn.')]
    }
    line += block.split('\n').length
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
