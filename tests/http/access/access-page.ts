import type { Area } from './areas'
import type { Outcome } from './outcome'
import type { Row } from './row'
import { STRANGERS, type Visitor } from './visitors'
import type { Walked } from './walk'

const SIGNS: Record<Outcome, string> = {
  ...{ page: '●', done: '●', again: '●', onward: '→', 'sign-in': '⚿', 'not-found': '·' },
  ...{ forbidden: '×', broken: '!!' },
}

const COLUMNS: Partial<Record<Visitor, string>> = {
  guest: 'khách',
  learner: 'người học',
  member: 'tổ viên giữ hộ',
  colleague: 'tổ viên khác',
  resident: 'người dân',
  student: 'học sinh',
  head: 'tổ trưởng',
  teacher: 'giáo viên lớp',
  trainer: 'giảng viên',
  reviewer: 'người duyệt bài',
  officer: 'cán bộ xã',
  province: 'cán bộ tỉnh',
  provinceByName: 'cán bộ tỉnh, xem tên',
  administrator: 'quản trị',
}
const STRANGER_NAMES: Partial<Record<Visitor, string>> = {
  ...{
    otherMember: 'tổ viên',
    otherHead: 'tổ trưởng',
    otherTeacher: 'giáo viên',
    otherTrainer: 'giảng viên',
  },
  ...{ neighbourOfficer: 'cán bộ xã bên', otherOfficer: 'cán bộ xã', otherProvince: 'cán bộ tỉnh' },
}

const HEAD = `# Ai mở được trang nào · Who may open what

Bảng này do \`tests/http/access.test.ts\` tự ghi ra sau khi đã đi hết mọi địa chỉ bằng mọi vai trò; đừng sửa tay.
This table is written by \`tests/http/access.test.ts\` after it has asked for every address as everybody; do not edit it. Write it
anew with \`UPDATE_DOCS=1 npx vitest run tests/http/access.test.ts\`.

Dấu trong bảng · The signs:

- \`●\` mở được, hoặc ghi được (the page opens; the write is let through, also when its form is then to be mended)
- \`→\` được dẫn sang trang khác (led on to another page)
- \`⚿\` phải đăng nhập trước (sent to sign in)
- \`·\` không tìm thấy, 404 (not found)
- \`×\` không được, có trang nói vì sao (refused by a page that says why)

The people belong together: the team, the class, the household and their officers are of one commune. The last columns are of
others: **người nơi khác** are people with the same roles in another province, and an officer of the commune next door, at these
very addresses. **của người khác** is what whoever may open their own gets with an identifier of that other province, **không
có** with one that nobody has; an empty cell: the address and its form name nobody's.
`

/** The matrix as docs/access.md has it. */
export function accessPage(areas: readonly Area[], walked: readonly Walked[]): string {
  const cellsOf = new Map<Row, Walked>(walked.map((each) => [each.row, each]))
  const names = ['', 'địa chỉ', ...Object.values(COLUMNS), 'người nơi khác', 'của người khác', 'không có']
  const parts = areas.map(({ title, rows }) => {
    const lines = rows.map((row) => line(cellsOf.get(row)))
    return [`\n## ${title}\n`, tableLine(names), tableLine(names.map(() => '---')), ...lines].join('\n')
  })
  return `${HEAD}${parts.join('\n')}\n`
}

function line(walked: Walked | undefined): string {
  if (!walked) throw new Error('The page needs the whole walk: run the file as a whole')
  const { row, cells, elsewhere } = walked
  const own = Object.keys(COLUMNS).map((visitor) => SIGNS[cells[visitor as Visitor]])
  const signs = (which: 'strange' | 'nobody') =>
    [...new Set(elsewhere[which].map((each) => SIGNS[each]))].join(' ')
  const address = `\`/${row.route}\``
  return tableLine([row.method, address, ...own, strangers(cells), signs('strange'), signs('nobody')])
}

/** One sign when they are all alike, else who of them is let in. */
function strangers(cells: Walked['cells']): string {
  const signs = new Set(STRANGERS.map((visitor) => SIGNS[cells[visitor]]))
  if (signs.size === 1) return [...signs].join('')
  return STRANGERS.filter((visitor) => SIGNS[cells[visitor]] !== '·')
    .map((visitor) => `${SIGNS[cells[visitor]]} ${STRANGER_NAMES[visitor]}`)
    .join(', ')
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
