import type { Locale } from '~/lib/locale'

/** What the editor itself says, to who sees it and to who hears it. */
const vi: Record<string, string> = {
  'Control character': 'Ký tự ẩn',
  'Selection deleted': 'Đã xoá phần chọn',
  'Folded lines': 'Các dòng đã gấp',
  'Unfolded lines': 'Các dòng đã mở',
  to: 'tới',
  'folded code': 'phần đã gấp',
  unfold: 'mở ra',
  'Fold line': 'Gấp dòng',
  'Unfold line': 'Mở dòng',
  'Go to line': 'Tới dòng',
  go: 'Tới',
  Find: 'Tìm',
  Replace: 'Thay bằng',
  next: 'Chỗ sau',
  previous: 'Chỗ trước',
  all: 'Tất cả',
  'match case': 'Phân biệt chữ hoa',
  'by word': 'Cả chữ',
  regexp: 'Biểu thức',
  replace: 'Thay',
  'replace all': 'Thay tất cả',
  close: 'Đóng',
  'current match': 'chỗ đang xem',
  'on line': 'ở dòng',
  'replaced match on line $': 'đã thay ở dòng $',
  'replaced $ matches': 'đã thay $ chỗ',
  Completions: 'Gợi ý',
  Diagnostics: 'Chỗ cần sửa',
  'No diagnostics': 'Không có chỗ cần sửa',
}

export function codePhrases(locale: Locale): Record<string, string> {
  return locale === 'vi' ? vi : {}
}
