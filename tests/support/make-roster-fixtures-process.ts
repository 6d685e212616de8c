// node --import tsx tests/support/make-roster-fixtures-process.ts : makes tests/fixtures/rosters, one spreadsheet per problem.
import { mkdirSync, writeFileSync } from 'node:fs'
import { strToU8, unzipSync, zipSync } from 'fflate'
import writeXlsxFile from 'write-excel-file/node'
import { compoundFile } from './compound-file'
import { asTcvn3, asVni, asWindows1258 } from './legacy-text'

const FOLDER = 'tests/fixtures/rosters'
const HEAD = ['STT', 'Họ và tên', 'SĐT', 'Chức vụ', 'Thôn/bản/tổ dân phố', 'Năm sinh', 'Đoàn viên']
const HANH = ['1', 'Nguyễn Thị Hạnh', '0912345678', 'Tổ trưởng', 'thôn Đồng Chùa', '1975', '']
const HOA = ['2', 'Trần Văn Hoà', '0987654321', 'Thành viên', 'thôn Bến Gạo', '1988', 'x']

type Cell = string | number | Date | null | Record<string, unknown>
const sheet = (name: string, data: Cell[][]) => ({ data: data.map((row) => row.map(asCell)), sheet: name })
const asCell = (cell: Cell) =>
  cell === '' || cell === null
    ? null
    : cell instanceof Date
      ? { value: cell, type: Date, format: 'dd/mm/yyyy' }
      : typeof cell === 'object'
        ? cell
        : { value: cell }

async function xlsx(name: string, ...sheets: ReturnType<typeof sheet>[]): Promise<Buffer> {
  const bytes = await writeXlsxFile(sheets as never).toBuffer()
  writeFileSync(`${FOLDER}/${name}.xlsx`, bytes)
  return bytes
}
const list = (...rows: Cell[][]) => sheet('Danh sách', rows)
const save = (name: string, bytes: Uint8Array | string) => writeFileSync(`${FOLDER}/${name}`, bytes)
const csv = (rows: string[][], separator = ',') => rows.map((row) => row.join(separator)).join('\r\n')

mkdirSync(FOLDER, { recursive: true })
await xlsx('plain', list(HEAD, HANH, HOA))
save('utf-8-with-bom.csv', `\ufeff${csv([HEAD, HANH, HOA])}`)
save('utf-8-without-bom.csv', csv([HEAD, HANH, HOA]))
save('semicolons.csv', `\ufeff${csv([HEAD, HANH, HOA], ';')}`)
save('tabs.csv', csv([HEAD, HANH, HOA], '\t'))
save('utf-16-unicode-text.txt', Buffer.from(`\ufeff${csv([HEAD, HANH, HOA], '\t')}`, 'utf16le'))
await xlsx(
  'merged-header-cells',
  list(
    [{ value: 'DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG', columnSpan: 7 }, null, null, null, null, null, null],
    ['STT', 'Họ và tên', { value: 'Liên hệ', columnSpan: 2 }, null, 'Thôn', 'Năm sinh', 'Đoàn viên'],
    [null, null, 'SĐT', 'Zalo', null, null, null],
    ['1', 'Nguyễn Thị Hạnh', '0912345678', '0912345678', 'thôn Đồng Chùa', '1975', ''],
  ),
)
await xlsx(
  'two-header-rows',
  list(
    ['STT', 'Họ và tên', 'Liên hệ', '', 'Nơi ở', '', 'Đoàn viên'],
    ['', '', 'Số điện thoại', 'Thư', 'Thôn', 'Xã', ''],
    ['1', 'Nguyễn Thị Hạnh', '0912345678', '', 'thôn Đồng Chùa', 'xã Mẫu', ''],
    ['2', 'Trần Văn Hoà', '0987654321', '', 'thôn Bến Gạo', 'xã Mẫu', 'x'],
  ),
)
await xlsx('numbered-columns', list(HEAD, ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'], HANH, HOA))
await xlsx('blank-rows', list([null], HEAD, [null], HANH, [null], [null], HOA, [null]))
await xlsx(
  'dates-as-text',
  list(
    HEAD,
    [...HANH.slice(0, 5), '12/03/1975', ''],
    [...HOA.slice(0, 5), new Date('1988-07-05T00:00:00Z'), 'x'],
    ['3', 'Lê Thị Minh', '', '', 'thôn Khe Mây', '5.7.69', ''],
    ['4', 'Vũ Văn Tám', '', '', 'thôn Khe Mây', 'tuổi Dần', ''],
  ),
)
await xlsx(
  'phone-numbers-without-leading-0',
  list(HEAD, ['1', 'Nguyễn Thị Hạnh', 912345678, ...HANH.slice(3)], HOA),
)
await xlsx(
  'names-in-capitals',
  list(HEAD, ['1', 'NGUYỄN THỊ HẠNH', ...HANH.slice(2)], ['2', 'trần văn hoà', ...HOA.slice(2)]),
)
await xlsx(
  'decomposed-unicode',
  list(
    HEAD,
    HANH.map((cell) => cell.normalize('NFD')),
    HOA.map((cell) => cell.normalize('NFD')),
  ),
)
await xlsx('double-byte-spaces', list(HEAD, ['1', '　Nguyễn　Thị\u00a0 Hạnh ', ...HANH.slice(2)], HOA))
await xlsx('duplicate-rows', list(HEAD, HANH, HOA, ['3', 'Nguyễn Thị Hạnh', ...HANH.slice(2)]))
await xlsx(
  'several-sheets',
  sheet('thôn Đồng Chùa', [
    ['STT', 'Họ và tên', 'SĐT'],
    ['1', 'Nguyễn Thị Hạnh', '0912345678'],
  ]),
  sheet('thôn Bến Gạo', [
    ['STT', 'Họ và tên', 'SĐT'],
    ['1', 'Trần Văn Hoà', ''],
  ]),
)
await xlsx(
  'groups-and-signatures',
  list(
    ['STT', 'Họ và tên', 'SĐT'],
    ['I', 'Thôn Đồng Chùa', ''],
    ['1', 'Nguyễn Thị Hạnh', ''],
    ['II', 'Thôn Bến Gạo', ''],
    ['1', 'Trần Văn Hoà', ''],
    ['Tổng cộng: 2 người', null, null],
    [null, null, 'Người lập biểu'],
  ),
)
await xlsx(
  'citizen-number-column',
  list([...HEAD, 'Số CCCD'], [...HANH, '001175012345'], [...HOA, '001088054321']),
)
await xlsx(
  'citizen-number-as-phone',
  list(HEAD, ['1', 'Nguyễn Thị Hạnh', '001175012345', ...HANH.slice(3)], HOA),
)
await xlsx(
  'formula-that-would-run',
  list(HEAD, ['1', 'Nguyễn Thị Hạnh', '=HYPERLINK("http://a.example","b")', ...HANH.slice(3)], HOA),
)
await xlsx('200-columns', list([...HEAD, ...numbers(193, 'Cột')], [...HANH, ...numbers(193, 'giá trị')], HOA))
await xlsx('301-columns', list([...HEAD, ...numbers(294, 'Cột')], HANH))
await xlsx('headers-only', list(HEAD))
await xlsx('no-headers', list(['1', '0912345678'], ['2', '0987654321']))
await xlsx('tcvn3', list(HEAD, HANH.map(asTcvn3), HOA.map(asTcvn3)))
save('tcvn3.csv', Buffer.from(csv([HEAD, HANH, HOA].map((row) => row.map(asTcvn3))), 'latin1'))
save('vni.csv', Buffer.from(csv([HEAD, HANH, HOA].map((row) => row.map(asVni))), 'latin1'))
save('windows-1258.csv', asWindows1258(csv([HEAD, HANH, HOA])))
save('empty.csv', '')
save('picture.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))

const computed = unzipSync(
  await xlsx('formulas', list(HEAD, HANH, [...HOA.slice(0, 5), { type: 'Formula', value: '=1900+88' }, 'x'])),
)
const withValue = text(computed, 'xl/worksheets/sheet1.xml').replace('</f>', '</f><v>1988</v>')
save('formulas.xlsx', zipSync({ ...computed, 'xl/worksheets/sheet1.xml': strToU8(withValue) }))
const hidden = await xlsx('hidden-sheet', list(HEAD, HANH), sheet('Lương', [HEAD, HOA]))
const parts = unzipSync(hidden)
const workbook = text(parts, 'xl/workbook.xml').replace('name="Lương"', 'name="Lương" state="hidden"')
save('hidden-sheet.xlsx', zipSync({ ...parts, 'xl/workbook.xml': strToU8(workbook) }))

const plain = unzipSync(await xlsx('plain', list(HEAD, HANH, HOA)))
const bomb = zipSync({ ...plain, 'xl/worksheets/sheet1.xml': new Uint8Array(130_000_000) }, { level: 9 })
save('zip-bomb.xlsx', bomb)
save('zip-bomb-that-lies.xlsx', understated(bomb, 'xl/worksheets/sheet1.xml', 1_000))
save('cut-off.xlsx', bomb.subarray(0, bomb.length - 30))
const painted = text(plain, 'xl/worksheets/sheet1.xml').replace(
  '</sheetData>',
  '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
)
save('painted-to-the-last-row.xlsx', zipSync({ ...plain, 'xl/worksheets/sheet1.xml': strToU8(painted) }))
const far = painted.replace('<c r="XFD1048576" s="1"/>', '<c r="A1048576"><v>1</v></c>')
save('value-in-the-last-row.xlsx', zipSync({ ...plain, 'xl/worksheets/sheet1.xml': strToU8(far) }))
save('xls-renamed.xlsx', compoundFile({ Workbook: Buffer.from('0908100000060500', 'hex') }))
save(
  'password-protected.xlsx',
  compoundFile({ EncryptionInfo: Buffer.from('04000400', 'hex'), EncryptedPackage: Buffer.alloc(64, 7) }),
)

function text(parts: Record<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(parts[path])
}

function numbers(count: number, word: string): string[] {
  return Array.from({ length: count }, (_, at) => `${word} ${at + 1}`)
}

/** Lets both headers of an entry claim less than it holds. */
function understated(zip: Uint8Array, path: string, claimed: number): Buffer {
  const bytes = Buffer.from(zip)
  for (let at = bytes.indexOf(path); at >= 0; at = bytes.indexOf(path, at + 1)) {
    if (bytes.readUInt32LE(at - 30) === 0x04034b50) bytes.writeUInt32LE(claimed, at - 30 + 22)
    if (bytes.readUInt32LE(at - 46) === 0x02014b50) bytes.writeUInt32LE(claimed, at - 46 + 24)
  }
  return bytes
}
