/** The headers that are understood, and four people who do not exist. */
const PEOPLE: readonly (readonly string[])[] = [
  [
    ...['Họ và tên', 'Số điện thoại', 'Chức vụ', 'Thôn, bản, tổ dân phố', 'Năm sinh', 'Đoàn viên'],
    ...['Có điện thoại thông minh', 'Lớp', 'Ghi chú'],
  ],
  [
    'Nguyễn Thị Ví Dụ',
    '0912345678',
    'Tổ trưởng',
    'thôn Đồng Chùa',
    '1975',
    '',
    'có',
    '',
    'Xoá bốn dòng ví dụ này',
  ],
  ['Trần Văn Thí Dụ', '0987654321', 'Tổ phó', 'thôn Đồng Chùa', '1988', 'x', 'có', '', ''],
  ['Lê Thị Minh Hoạ', '', 'Thành viên', 'thôn Bến Gạo', '1969', '', 'không', '', ''],
  ['Phạm Văn Mẫu', '', 'Học sinh', '', '2016', '', '', '5A', ''],
]

/** A place, and two in it; the example goes before the list is sent, or is passed over in the review. */
const PLACES: readonly (readonly string[])[] = [
  ['Tên địa bàn', 'Loại', 'Thuộc về'],
  ['xã Ví Dụ', 'xã', 'tỉnh Ví Dụ'],
  ['thôn Ví Dụ Một', 'thôn', 'xã Ví Dụ'],
  ['tổ dân phố Ví Dụ Hai', 'tổ dân phố', 'xã Ví Dụ'],
]

type Template = { fileName: string; rows: readonly (readonly string[])[]; widths: readonly number[] }

/** A list to be filled in, by kind; widths in letters. */
export const TEMPLATES: Record<string, Template> = {
  people: { fileName: 'danh-sach-mau.xlsx', rows: PEOPLE, widths: [26, 16, 14, 26, 11, 11, 16, 10, 28] },
  places: { fileName: 'danh-sach-dia-ban-mau.xlsx', rows: PLACES, widths: [30, 16, 26] },
}
