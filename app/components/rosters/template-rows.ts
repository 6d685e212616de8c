/** The template: the headers that are understood, and three people who do not exist. */
export const TEMPLATE_ROWS: readonly (readonly string[])[] = [
  [
    ...['Họ và tên', 'Số điện thoại', 'Chức vụ', 'Thôn, bản, tổ dân phố', 'Năm sinh', 'Đoàn viên'],
    ...['Có điện thoại thông minh', 'Ghi chú'],
  ],
  [
    'Nguyễn Thị Ví Dụ',
    '0912345678',
    'Tổ trưởng',
    'thôn Đồng Chùa',
    '1975',
    '',
    'có',
    'Xoá ba dòng ví dụ này',
  ],
  ['Trần Văn Thí Dụ', '0987654321', 'Tổ phó', 'thôn Đồng Chùa', '1988', 'x', 'có', ''],
  ['Lê Thị Minh Hoạ', '', 'Thành viên', 'thôn Bến Gạo', '1969', '', 'không', ''],
]

/** In letters. */
export const TEMPLATE_WIDTHS = [26, 16, 14, 26, 11, 11, 16, 28]
