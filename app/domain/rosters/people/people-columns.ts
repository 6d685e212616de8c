import type { ImportColumn } from '../import-kind'

/** What a list of people may say. Headers are folded: no accents, small letters, single spaces. */
export const PEOPLE_COLUMNS = [
  {
    field: 'name',
    isRequired: true,
    headers: [
      ...[
        'ho va ten',
        'ho ten',
        'ho va ten thanh vien',
        'ten thanh vien',
        'ho ten thanh vien',
        'ho va chu dem ten',
      ],
      ...['ten day du', 'hoten', 'ten', 'full name', 'name'],
    ],
    example: 'Nguyễn Thị Hạnh',
  },
  {
    field: 'village',
    isRequired: false,
    headers: [
      ...[
        'thon ban to dan pho',
        'thon',
        'ban',
        'to dan pho',
        'thon ban',
        'thon to dan pho',
        'tdp',
        'ap',
        'khom',
      ],
      ...['khu pho', 'khu', 'xom', 'buon', 'lang', 'thon xom', 'thon ban tdp', 'ap khom', 'khu dan cu'],
      ...['dia ban', 'don vi', 'noi o', 'cho o', 'village'],
    ],
    example: 'thôn Đồng Chùa',
  },
  {
    field: 'phone',
    isRequired: false,
    headers: [
      ...[
        'so dien thoai',
        'sdt',
        'dien thoai',
        'so dt',
        'dt',
        'so dien thoai di dong',
        'dien thoai di dong',
        'di dong',
      ],
      ...['dien thoai lien he', 'so dien thoai lien he', 'lien he sdt', 'so zalo', 'zalo', 'phone'],
    ],
    example: '0912 345 678',
  },
  {
    field: 'position',
    isRequired: false,
    headers: [
      ...[
        'chuc vu',
        'chuc danh',
        'chuc vu trong to',
        'vai tro',
        'nhiem vu',
        'chuc vu to',
        'nhiem vu trong to',
        'position',
      ],
    ],
    example: 'Tổ trưởng',
  },
  {
    field: 'team',
    isRequired: false,
    headers: [
      ...[
        'to',
        'ten to',
        'to cong nghe so',
        'to cong nghe so cong dong',
        'to cnscd',
        'to cns',
        'thuoc to',
        'team',
      ],
    ],
    example: 'Tổ công nghệ số cộng đồng thôn Đồng Chùa',
  },
  {
    field: 'class',
    isRequired: false,
    headers: ['lop', 'ten lop', 'lop hoc', 'hoc lop', 'thuoc lop', 'class'],
    example: '5A',
  },
  {
    field: 'birthYear',
    isRequired: false,
    headers: [
      ...['nam sinh', 'ngay sinh', 'ngay thang nam sinh', 'sinh nam', 'ns', 'ngay sinh nam', 'nam sinh nam'],
      ...['year of birth', 'date of birth'],
    ],
    example: '1975',
  },
  {
    field: 'youthUnion',
    isRequired: false,
    headers: ['doan vien', 'la doan vien', 'doan thanh nien', 'doan vien tncs', 'doan tncs', 'youth union'],
    example: 'x',
  },
  {
    field: 'smartphone',
    isRequired: false,
    headers: [
      ...['co dien thoai thong minh', 'dien thoai thong minh', 'smartphone', 'dtthong minh', 'dt thong minh'],
      ...['su dung dien thoai thong minh', 'co smartphone', 'dttm'],
    ],
    example: 'có',
  },
  {
    field: 'note',
    isRequired: false,
    headers: ['ghi chu', 'chu thich', 'note'],
    example: '',
  },
] as const satisfies readonly ImportColumn[]
