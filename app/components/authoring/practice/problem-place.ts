import type { YamlPath } from '~/lib/yaml/plain-value'

type Told = { path: YamlPath; message: string }

/** The page where a problem is mended, below the practice's own address. */
export function problemAddress(path: YamlPath): string {
  const [top, at, , part] = path
  if (top === 'steps' && typeof at === 'number') return `/buoc/${at}`
  if (top === 'mistakes' && typeof at === 'number') return `/loi/${at}`
  if (top === 'steps' || top === 'mistakes') return top === 'steps' ? '#cac-buoc' : '#cho-nham'
  if (top === 'vars') return '/bien'
  if (top === 'solution' || top === 'wrongTurns') return '/choi'
  if (top !== 'screens') return top === undefined ? '' : '/dau-bai'
  if (typeof at !== 'string') return '#man-hinh'
  const screen = `/man-hinh/${encodeURIComponent(at)}`
  if (typeof part !== 'number') return screen
  const does = path.indexOf('does')
  if (does > 0) return `/khi-bam?cho=${path.slice(0, does + 1).join('.')}`
  const when = path.indexOf('when')
  if (when > 0) return `/khi-nao?cho=${path.slice(0, when + 1).join('.')}`
  return `${screen}/phan/${part}`
}

/** What is wrong below a path, by the dotted name of the field. */
export function errorsBelow(problems: readonly Told[], path: YamlPath): Record<string, string> {
  const found: Record<string, string> = {}
  for (const told of problems) {
    if (!path.every((key, i) => told.path[i] === key)) continue
    const name = told.path.slice(path.length).join('.')
    found[name] ??= plainMessage(told.message)
  }
  return found
}

/** What the check of files says, for somebody who sees forms. */
export function plainMessage(message: string): string {
  return WORDS.reduce((text, [was, is]) => text.replace(was, is), message)
}

const WORDS: readonly [RegExp, string][] = [
  [/^“[\w.-]*\.[\w.-]*”/, 'Chỗ này'],
  [/^“(?:screens|steps|mistakes|solution|wrongTurns|title|task|ending|minutes|start)”/, 'Chỗ này'],
  [/Hãy thêm một kết quả không có when\./, 'Hãy thêm một khả năng không có điều kiện.'],
  [/Hãy ghi go, set, step, mistake hoặc say\./, 'Hãy chọn tới màn hình nào, xong bước nào, hoặc máy nói gì.'],
  [
    /Hãy ghi vào wrongTurns một cách mắc lỗi/,
    'Hãy chơi vào chỗ nhầm ấy rồi bấm ghi lại, hoặc để máy tìm giúp: lỗi',
  ],
  [/slip phải đi cùng say: nói vì sao chưa đúng\./, '“Bấm chưa đúng” phải đi cùng lời máy nói vì sao.'],
  [/ \(ghi mistake: a, mistake: b\)/, ''],
  [/trong mistakes\./, 'trong các chỗ nhầm.'],
  [/Hãy khai trong vars, hoặc sửa lại tên\./, 'Hãy thêm vào trang “Điều máy nhớ”, hoặc chọn lại.'],
  [
    /Hãy ghi src \(hình của bài\) hoặc draw \(hình có sẵn\), một trong hai\./,
    'Hãy chọn hình của bài hoặc hình có sẵn, một trong hai.',
  ],
  [/Hãy ghi is, contains, length, min hoặc has\./, 'Hãy ghi chữ phải gõ, hoặc dài bao nhiêu.'],
  [/Hãy thêm example: một chữ mẫu khớp trường hợp này\./, 'Hãy ghi một ví dụ.'],
]
