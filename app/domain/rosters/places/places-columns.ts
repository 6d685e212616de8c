import type { ImportColumn } from '../import-kind'

/** What a list of places may say. Headers are folded: no accents, small letters, single spaces. */
export const PLACES_COLUMNS = [
  {
    field: 'name',
    isRequired: true,
    headers: [
      ...[
        'ten thon ban to dan pho',
        'ten dia ban',
        'ten thon',
        'ten don vi',
        'thon ban to dan pho',
        'ten to dan pho',
      ],
      ...[
        'ten ban',
        'ten ap',
        'ten khu pho',
        'ten xa',
        'ten xa phuong',
        'dia ban',
        'thon',
        'ban',
        'ten',
        'name',
      ],
    ],
    example: 'thôn Đồng Chùa',
  },
  {
    field: 'kind',
    isRequired: false,
    headers: ['loai', 'loai dia ban', 'loai don vi', 'loai hinh', 'cap', 'kind'],
    example: 'thôn',
  },
  {
    field: 'parent',
    isRequired: false,
    headers: [
      ...[
        'thuoc',
        'thuoc xa',
        'thuoc xa phuong',
        'xa phuong',
        'xa',
        'phuong',
        'don vi cap tren',
        'dia ban cap tren',
      ],
      ...['cap tren', 'truc thuoc', 'thuoc dia ban', 'parent'],
    ],
    example: 'xã Mẫu',
  },
] as const satisfies readonly ImportColumn[]
