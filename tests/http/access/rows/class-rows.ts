import { MANAGE_CLASS, VIEW_CLASS } from '../circles'
import { ACCOUNTS, EVERYBODY, get, leadsBack, post, type Row } from '../row'

const kit = (route: string, page: string): Row =>
  get(route, EVERYBODY, ({ module }) => `/hoc/${module}/${page}`)

/** Teaching, classes and their learners. */
export const classRows: Row[] = [
  kit('hoc/:module/day', 'day'),
  kit('hoc/:module/ap-phich', 'ap-phich'),
  kit('hoc/:module/loa', 'loa'),
  kit('hoc/:module/lop-hoc', 'lop-hoc'),
  kit('hoc/:module/lop-hoc/trinh-chieu', 'lop-hoc/trinh-chieu'),
  kit('hoc/:module/lop-hoc/man-giay', 'lop-hoc/man-giay'),
  kit('hoc/:module/lop-hoc/phieu', 'lop-hoc/phieu'),
  kit('hoc/:module/lop-hoc/dap-an', 'lop-hoc/dap-an'),
  get(
    'hoc/:module/:lesson/huong-dan',
    EVERYBODY,
    ({ module, lesson }) => `/hoc/${module}/${lesson}/huong-dan`,
  ),

  get('lop', ACCOUNTS, () => '/lop'),
  get('lop/moi', ACCOUNTS, () => '/lop/moi'),
  post(
    'lop/moi',
    ACCOUNTS,
    () => '/lop/moi',
    ({ commune }) => ({ name: 'Lớp thử', placeId: commune }),
    {
      answer: 'again',
      but: { officer: 'done', province: 'done', provinceByName: 'done', administrator: 'done' },
      elsewhere: { commune: 'again' },
    },
  ),
  get('lop/:class', VIEW_CLASS, (ids) => `/lop/${ids.class}`),
  get('lop/:class/buoi-toi', VIEW_CLASS, (ids) => `/lop/${ids.class}/buoi-toi`),
  get('lop/:class/bang.xlsx', VIEW_CLASS, (ids) => `/lop/${ids.class}/bang.xlsx`),
  get('lop/:class/ma', MANAGE_CLASS, (ids) => `/lop/${ids.class}/ma`),
  post(
    'lop/:class/ma/cua',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/ma/cua`,
    () => ({ mo: '0' }),
  ),
  leadsBack('lop/:class/ma/cua', (ids) => `/lop/${ids.class}/ma/cua`, ['class']),
  post('lop/:class/ma/doi', MANAGE_CLASS, (ids) => `/lop/${ids.class}/ma/doi`),
  leadsBack('lop/:class/ma/doi', (ids) => `/lop/${ids.class}/ma/doi`, ['class']),
  get('lop/:class/danh-sach', MANAGE_CLASS, (ids) => `/lop/${ids.class}/danh-sach`),
  get('lop/:class/danh-sach/them', MANAGE_CLASS, (ids) => `/lop/${ids.class}/danh-sach/them`),
  post(
    'lop/:class/danh-sach/them',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/danh-sach/them`,
    () => ({ names: 'Trần Văn Bảy' }),
  ),
  get(
    'lop/:class/danh-sach/gop',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/danh-sach/gop?mot=${ids.student}&hai=${ids.classmate}`,
  ),
  post(
    'lop/:class/danh-sach/gop',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/danh-sach/gop`,
    ({ student, classmate }) => ({ mot: student, hai: classmate, giu: student }),
  ),
  get('lop/:class/danh-sach/:person', MANAGE_CLASS, (ids) => `/lop/${ids.class}/danh-sach/${ids.student}`),
  ...(['mo-khoa', 'ma-moi', 'ra'] as const).map((act) =>
    post(
      `lop/:class/danh-sach/:person/${act}`,
      MANAGE_CLASS,
      (ids) => `/lop/${ids.class}/danh-sach/${ids.student}/${act}`,
    ),
  ),
  post(
    'lop/:class/danh-sach/:person/vao-lai',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/danh-sach/${ids.former}/vao-lai`,
  ),
  post(
    'lop/:class/danh-sach/:person/chuyen',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/danh-sach/${ids.student}/chuyen`,
    ({ otherClass }) => ({ toClassId: otherClass }),
    { but: { trainer: 'not-found' } }, // not theirs too
  ),
  ...(['mo-khoa', 'ma-moi', 'ra', 'vao-lai', 'chuyen'] as const).map((act) =>
    leadsBack(
      `lop/:class/danh-sach/:person/${act}`,
      (ids) => `/lop/${ids.class}/danh-sach/${ids.student}/${act}`,
      ['class', 'student'],
    ),
  ),
  get('lop/:class/giao-bai', MANAGE_CLASS, (ids) => `/lop/${ids.class}/giao-bai`),
  post(
    'lop/:class/giao-bai',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/giao-bai`,
    () => ({ work: '' }),
    {
      answer: 'again',
    },
  ),
  get(
    'lop/:class/giao-bai/:assignment',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/giao-bai/${ids.assignment}`,
  ),
  post(
    'lop/:class/giao-bai/:assignment/bo',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/giao-bai/${ids.assignment}/bo`,
  ),
  leadsBack(
    'lop/:class/giao-bai/:assignment/bo',
    (ids) => `/lop/${ids.class}/giao-bai/${ids.assignment}/bo`,
    ['class', 'assignment'],
  ),
  get('lop/:class/bai-kiem-tra', MANAGE_CLASS, (ids) => `/lop/${ids.class}/bai-kiem-tra`),
  post(
    'lop/:class/bai-kiem-tra/:flag',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/bai-kiem-tra/${ids.flag}`,
    () => ({ verdict: 'fine' }),
  ),
  leadsBack('lop/:class/bai-kiem-tra/:flag', (ids) => `/lop/${ids.class}/bai-kiem-tra/${ids.flag}`, [
    'class',
    'flag',
  ]),
  get('lop/:class/cai-dat', MANAGE_CLASS, (ids) => `/lop/${ids.class}/cai-dat`),
  post(
    'lop/:class/cai-dat',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/cai-dat`,
    () => ({ name: '' }),
    {
      answer: 'again',
    },
  ),
  post(
    'lop/:class/cai-dat/cat',
    MANAGE_CLASS,
    (ids) => `/lop/${ids.class}/cai-dat/cat`,
    () => ({ cat: '1' }),
  ),
  leadsBack('lop/:class/cai-dat/cat', (ids) => `/lop/${ids.class}/cai-dat/cat`, ['class']),
  get('lop/:class/:person', VIEW_CLASS, (ids) => `/lop/${ids.class}/${ids.student}`),
  get(
    'lop/:class/:person/ky-nang/:skill',
    VIEW_CLASS,
    (ids) => `/lop/${ids.class}/${ids.student}/ky-nang/${ids.skill}`,
  ),
  get('lop/:class/:person/dong-y', VIEW_CLASS, (ids) => `/lop/${ids.class}/${ids.student}/dong-y`),
  post(
    'lop/:class/:person/dong-y',
    VIEW_CLASS,
    (ids) => `/lop/${ids.class}/${ids.student}/dong-y`,
    () => ({ kind: 'guardian', givenBy: '' }),
    { answer: 'again' },
  ),
  get('lop/:class/:person/quan-sat', ['trainer'], (ids) => `/lop/${ids.class}/${ids.student}/quan-sat`),
  post(
    'lop/:class/:person/quan-sat',
    ['trainer'],
    (ids) => `/lop/${ids.class}/${ids.student}/quan-sat`,
    () => ({
      checkId: crypto.randomUUID(),
      skillId: 'nha.open',
      result: 'alone',
      at: '2026-11-20T02:00:00Z',
    }),
  ),
]
