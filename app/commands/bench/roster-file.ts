import writeXlsxFile from 'write-excel-file/node'
import { seededRandom } from '~/lib/seeded-random'

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
  'Dương',
  'Lý',
]
const MIDDLE = ['Văn', 'Thị', 'Đức', 'Minh', 'Thanh', 'Quang', 'Thu', 'Hồng', 'Xuân', 'Ngọc', 'A', 'Kim']
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dung',
  'Giang',
  'Hà',
  'Hạnh',
  'Hoà',
  'Hùng',
  'Lan',
  'Long',
  'Mai',
  'Nam',
  'Thuý',
]

/** A province's roster as its officers keep it: 12 columns, capitals here and there, phones that lost their 0. */
export async function rosterFile(rowCount: number): Promise<Buffer> {
  const random = seededRandom('roster')
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const head = [
    'STT',
    'Họ và tên',
    'Năm sinh',
    'Giới tính',
    'SĐT',
    'Chức vụ',
    'Thôn/bản/tổ dân phố',
    'Xã',
    'Đoàn viên',
  ]
  const rows: (string | number | null)[][] = [[...head, 'Có điện thoại thông minh', 'Trình độ', 'Ghi chú']]
  for (let at = 0; at < rowCount; at++) {
    const name = `${one(FAMILY)} ${one(MIDDLE)} ${one(MIDDLE)} ${one(GIVEN)}`
    const village = `${at % 177}-${Math.floor(at / 177) % 8}`
    const position = at % 8 === 0 ? 'Tổ trưởng' : at % 8 === 1 ? 'Tổ phó' : 'Thành viên'
    rows.push([
      ...[
        at + 1,
        at % 10 === 0 ? name.toUpperCase() : name,
        1955 + Math.floor(random() * 50),
        one(['Nam', 'Nữ']),
      ],
      ...[900_000_000 + at * 7, position, `thôn Đo ${village}`, `xã Đo ${at % 177}`],
      ...[at % 4 === 0 ? 'x' : null, one(['có', 'không']), one(['THPT', 'Đại học', 'THCS']), null],
    ])
  }
  return writeXlsxFile(
    rows.map((row) => row.map((value) => (value === null ? null : { value }))) as never,
  ).toBuffer()
}
