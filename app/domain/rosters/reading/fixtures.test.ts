import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fileWords } from '~/components/rosters/file-words'
import { findingWords } from '~/components/rosters/finding-words'
import { guessMapping } from '../guess-mapping'
import { checkPeople } from '../people/check-people'
import { PEOPLE_COLUMNS } from '../people/people-columns'
import { peopleStock, surroundings } from '../people/people-stock'
import { readList } from './read-list.server'

const village = (id: string, name: string) => ({ id, parentId: 'xa', kind: 'village', name, isOpen: true })
const PLACES = [
  { id: 'xa', parentId: null, kind: 'commune', name: 'xã Mẫu', isOpen: true },
  ...[village('dc', 'thôn Đồng Chùa'), village('bg', 'thôn Bến Gạo'), village('km', 'thôn Khe Mây')],
]
const TEAMS = ['dc', 'bg', 'km'].map((id) => ({ id: `to-${id}`, placeId: id, name: 'Tổ' }))

/** What an officer is told of a file: why it is refused, or of each row its verdict and sentences. */
async function told(name: string): Promise<string[]> {
  const list = await readList(readFileSync(`tests/fixtures/rosters/${name}`), PEOPLE_COLUMNS)
  if ('refusal' in list) return [fileWords.vi[list.refusal]]
  const headers = list.columns.map((column) => (column.isCitizenNumber ? '' : column.header))
  const mapping = guessMapping(headers, PEOPLE_COLUMNS)
  const rows = list.rows.map(({ cells, group, ...row }, position) => {
    const byField = Object.entries(mapping).map(([field, at]) => [field, cells[at] ?? ''])
    return { ...row, position, cells: { ...Object.fromEntries(byField), _group: group } }
  })
  const about = { placeId: 'xa', thisYear: 2026, mayCreateTeams: true }
  return checkPeople(rows, peopleStock(about, surroundings(PLACES, TEAMS, []))).map(
    ({ verdict, findings, position }) => {
      const sentences = findings.map((finding) =>
        findingWords.vi.sentences[finding.code]?.({ ...finding, example: '' }),
      )
      return [`${rows[position]?.row}`, verdict, ...sentences].join(' | ')
    },
  )
}

const WELL = ['2 | new', '3 | new']
const EXPECTED: Record<string, (string | RegExp)[]> = {
  'plain.xlsx': WELL,
  'utf-8-with-bom.csv': WELL,
  'utf-8-without-bom.csv': WELL,
  'semicolons.csv': WELL,
  'tabs.csv': WELL,
  'utf-16-unicode-text.txt': WELL,
  'decomposed-unicode.xlsx': WELL,
  'double-byte-spaces.xlsx': WELL,
  'formulas.xlsx': WELL,
  '200-columns.xlsx': WELL,
  'citizen-number-column.xlsx': WELL,
  'painted-to-the-last-row.xlsx': WELL,
  'merged-header-cells.xlsx': ['4 | new'],
  'two-header-rows.xlsx': ['3 | new', '4 | new'],
  'numbered-columns.xlsx': ['3 | new', '4 | new'],
  'blank-rows.xlsx': ['4 | new', '7 | new'],
  'hidden-sheet.xlsx': ['2 | new'],
  'several-sheets.xlsx': ['2 | new', '2 | new'],
  'groups-and-signatures.xlsx': ['3 | new', '5 | new'],
  'dates-as-text.xlsx': [
    ...['2 | new', '3 | new', '4 | new'],
    '5 | wrong | Năm sinh “tuổi Dần” chưa đúng. Ví dụ đúng: 1975.',
  ],
  'phone-numbers-without-leading-0.xlsx': [
    '2 | new | Excel đã bỏ mất số 0 ở đầu: sẽ ghi là 0912345678.',
    '3 | new',
  ],
  'names-in-capitals.xlsx': [
    '2 | new | Tên sẽ viết lại là “Nguyễn Thị Hạnh”.',
    '3 | new | Tên sẽ viết lại là “Trần Văn Hoà”.',
  ],
  'duplicate-rows.xlsx': [
    ...WELL,
    '4 | wrong | Trùng với dòng 2 trong tệp. Không cần sửa: dòng 2 đã có người này.',
  ],
  'citizen-number-as-phone.xlsx': [
    '2 | wrong | Ô này có vẻ là số căn cước. Chúng tôi không bao giờ lưu số căn cước: xoá số đó đi.',
    '3 | new',
  ],
  'formula-that-would-run.xlsx': [
    '2 | wrong | Số điện thoại “=HYPERLINK("http://a.example","b")” chưa đúng. Ví dụ đúng: 0912 345 678.',
    '3 | new',
  ],
  'xls-renamed.xlsx': [/^Đây là tệp Excel kiểu cũ \(\.xls\).*Lưu thành/],
  'password-protected.xlsx': [/^Tệp này có mật khẩu.*xoá mật khẩu đi/],
  'zip-bomb.xlsx': [/bung ra quá lớn/],
  'zip-bomb-that-lies.xlsx': [/bung ra quá lớn/],
  'cut-off.xlsx': [/bị hỏng hoặc chép chưa xong/],
  'picture.xlsx': [/không phải tệp bảng tính/],
  'empty.csv': [/^Tệp này trống/],
  '301-columns.xlsx': [/hơn 300 cột/],
  'value-in-the-last-row.xlsx': [/hơn 20\.000 dòng/],
  'headers-only.xlsx': [/chưa có dòng nào bên dưới/],
  'no-headers.xlsx': [/Không tìm thấy hàng tiêu đề/],
  'windows-1258.csv': [/Windows-1258.*Lưu thành/],
  'tcvn3.csv': [/TCVN3.*Chuyển mã từ TCVN3 sang Unicode/],
  'tcvn3.xlsx': [/TCVN3.*Chuyển mã từ TCVN3 sang Unicode/],
  'vni.csv': [/VNI.*Chuyển mã từ VNI Windows sang Unicode/],
}

test.each(Object.entries(EXPECTED))('%s: what the officer is told', async (name, expected) => {
  const lines = await told(name)
  expect(lines).toEqual(
    expected.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
  )
})

test('every spreadsheet with a problem is tried', () => {
  expect(readdirSync('tests/fixtures/rosters').sort()).toEqual(Object.keys(EXPECTED).sort())
})

test('a column of citizens’ numbers keeps its header and not one number', async () => {
  const list = await readList(
    readFileSync('tests/fixtures/rosters/citizen-number-column.xlsx'),
    PEOPLE_COLUMNS,
  )
  if ('refusal' in list) throw new Error(list.refusal)
  expect(list.columns.at(-1)).toEqual({ header: 'Số CCCD', samples: [], isCitizenNumber: true })
  expect(JSON.stringify(list)).not.toMatch(/\d{12}/)
})
