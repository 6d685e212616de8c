import type { z } from 'zod'
import type { YamlPath } from './yaml-path'

type Issue = z.core.$ZodIssue

/** A schema's complaint in words for an author; the path leads to the thing to repair. */
export function describeIssue(issue: Issue): { path: YamlPath; message: string } {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  const name = path.length ? `“${path.join('.')}”` : 'Tệp này'
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path: [...path, ...issue.keys.slice(0, 1)],
        message: `Không có khoá ${issue.keys.map((key) => `“${key}”`).join(', ')} ở đây. Hãy xoá, hoặc sửa lại tên khoá.`,
      }
    case 'invalid_type':
      return { path, message: `${name} ${describeType(issue)}` }
    case 'invalid_value':
      return { path, message: `${name} chỉ nhận: ${issue.values.map(String).join(', ')}. Hãy chọn một.` }
    case 'invalid_union':
      return {
        path: issue.discriminator ? [...path, issue.discriminator] : path,
        message: `${name} không thuộc loại nào được dùng. Hãy xem lại khoá “${issue.discriminator ?? 'kind'}”.`,
      }
    case 'too_small':
      return { path, message: `${name} ${describeSize(issue.origin, 'ít nhất', issue.minimum)}` }
    case 'too_big':
      return { path, message: `${name} ${describeSize(issue.origin, 'nhiều nhất', issue.maximum)}` }
    case 'invalid_format':
      return {
        path,
        message: `${name} viết chưa đúng dạng. Hãy làm theo mẫu trong content/README.md (mã chỉ gồm chữ thường không dấu, số, dấu chấm và gạch nối; ngày là 2026-11-22; tháng là "2027-02").`,
      }
    case 'invalid_key':
      return { path, message: `Tên “${String(path.at(-1))}” viết chưa đúng dạng. Hãy đặt tên nguồn như S02.` }
    default:
      return { path, message: `${name} chưa đúng. Hãy làm theo mẫu trong content/README.md.` }
  }
}

function describeType(issue: Issue & { code: 'invalid_type' }): string {
  if (issue.input === undefined) return 'còn thiếu. Hãy thêm vào.'
  const wanted: Record<string, string> = {
    string: 'một dòng chữ (đặt trong ngoặc kép nếu là số)',
    number: 'một con số, không có ngoặc kép',
    array: 'một danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch',
    object: 'một nhóm khoá: giá trị',
    record: 'một nhóm khoá: giá trị',
  }
  return `phải là ${wanted[issue.expected] ?? issue.expected}. Hãy sửa lại.`
}

function describeSize(origin: string, bound: string, size: number | bigint): string {
  if (origin === 'string')
    return bound === 'nhiều nhất'
      ? `dài quá ${size} chữ cái. Hãy viết ngắn lại.`
      : 'đang để trống. Hãy viết vào.'
  const unit = origin === 'array' ? ' mục' : ''
  return `phải có ${bound} ${size}${unit}. Hãy sửa lại.`
}
