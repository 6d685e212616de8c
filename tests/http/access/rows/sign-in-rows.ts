import { ACCOUNTS, EVERYBODY, get, leadsBack, post, type Row } from '../row'

/** Signing in in every way, joining a class, and the choices that a device keeps. */
export const signInRows: Row[] = [
  get('dang-nhap', EVERYBODY, () => '/dang-nhap'),
  post(
    'dang-nhap',
    EVERYBODY,
    () => '/dang-nhap',
    () => ({ identifier: 'khong-ai', secret: 'x' }),
    {
      answer: 'again',
    },
  ),
  post('dang-xuat', EVERYBODY, () => '/dang-xuat'),
  leadsBack('dang-xuat', () => '/dang-xuat'),
  get('dang-ky', EVERYBODY, () => '/dang-ky'),
  post(
    'dang-ky',
    EVERYBODY,
    () => '/dang-ky',
    () => ({ displayName: '' }),
    { answer: 'again' },
  ),
  // Without the link that the administration printed there is nothing behind these.
  get('quan-tri-dau-tien', [], () => '/quan-tri-dau-tien', { guest: 'not-found' }),
  post('quan-tri-dau-tien', [], () => '/quan-tri-dau-tien', undefined, { guest: 'not-found' }),
  get('nhan-tai-khoan', [], () => '/nhan-tai-khoan?ma=khong-co', { guest: 'not-found' }),
  post('nhan-tai-khoan', [], () => '/nhan-tai-khoan', undefined, { guest: 'not-found' }),
  post(
    'tuy-chon/ngon-ngu',
    EVERYBODY,
    () => '/tuy-chon/ngon-ngu',
    () => ({ tieng: 'en' }),
  ),
  post(
    'tuy-chon/co-chu',
    EVERYBODY,
    () => '/tuy-chon/co-chu',
    () => ({ co: '2' }),
  ),

  get('vao-lop', EVERYBODY, () => '/vao-lop'),
  post(
    'vao-lop',
    EVERYBODY,
    () => '/vao-lop',
    ({ code }) => ({ code }),
    {
      elsewhere: { code: { strange: 'done', nobody: 'not-found' } },
    },
  ),
  // Whoever knows a class's code may join it: the code is the permission.
  get('vao-lop/:code', EVERYBODY, ({ code }) => `/vao-lop/${code}`, {
    elsewhere: { code: { strange: 'page', nobody: 'not-found' } },
  }),
  get('vao-lop/:code/moi', EVERYBODY, ({ code }) => `/vao-lop/${code}/moi`, {
    elsewhere: { code: { strange: 'page', nobody: 'onward' } },
  }),
  post(
    'vao-lop/:code/moi',
    EVERYBODY,
    ({ code }) => `/vao-lop/${code}/moi`,
    () => ({ displayName: '', vao: '1' }),
    {
      answer: 'again',
      elsewhere: { code: { strange: 'again', nobody: 'done' } },
    },
  ),
  post('vao-lop/:code/toi', ACCOUNTS, ({ code }) => `/vao-lop/${code}/toi`, undefined, {
    elsewhere: { code: 'done' },
  }),
  leadsBack('vao-lop/:code/toi', ({ code }) => `/vao-lop/${code}/toi`, ['code']),
  get('vao-lop/:code/:person', EVERYBODY, ({ code, student }) => `/vao-lop/${code}/${student}`, {
    elsewhere: { code: 'onward', student: 'onward' },
  }),
  post(
    'vao-lop/:code/:person',
    EVERYBODY,
    ({ code, student }) => `/vao-lop/${code}/${student}`,
    () => ({ kieu: 'so', secret: 'sai', vao: '1' }),
    { answer: 'again', elsewhere: { code: 'done', student: 'done' } },
  ),

  get('the/:token', EVERYBODY, ({ cardToken }) => `/the/${cardToken}`, {
    answer: 'onward',
    elsewhere: { cardToken: 'onward' },
  }),
  get('dang-nhap/the', EVERYBODY, () => '/dang-nhap/the'),
  post(
    'dang-nhap/the',
    [],
    () => '/dang-nhap/the',
    () => ({ secret: 'sai' }),
    { guest: 'not-found' },
  ),
  get('dang-nhap/the/lan-dau', EVERYBODY, () => '/dang-nhap/the/lan-dau', { answer: 'onward' }),
  post(
    'dang-nhap/the/lan-dau',
    EVERYBODY,
    () => '/dang-nhap/the/lan-dau',
    () => ({ pin: '482913', again: '482913' }),
  ),
  get('dang-nhap/lan-dau', EVERYBODY, () => '/dang-nhap/lan-dau'),
  post('dang-nhap/lan-dau', EVERYBODY, () => '/dang-nhap/lan-dau', undefined, { answer: 'again' }),
  get('lien-ket/:token', EVERYBODY, ({ linkToken }) => `/lien-ket/${linkToken}`, {
    answer: 'onward',
    elsewhere: { linkToken: 'onward' },
  }),
  get('dang-nhap/lien-ket', [], () => '/dang-nhap/lien-ket', { guest: 'not-found' }),
  post(
    'dang-nhap/lien-ket',
    [],
    () => '/dang-nhap/lien-ket',
    () => ({ secret: '482913' }),
    { guest: 'not-found' },
  ),
  get('doi-nguoi', EVERYBODY, () => '/doi-nguoi'),
  post('doi-nguoi', EVERYBODY, () => '/doi-nguoi'),
  get('doi-nguoi/:who', EVERYBODY, ({ member }) => `/doi-nguoi/${member}`, {
    answer: 'onward',
    elsewhere: { member: 'onward' },
  }),
  post(
    'doi-nguoi/:who',
    EVERYBODY,
    ({ member }) => `/doi-nguoi/${member}`,
    () => ({ secret: 'sai' }),
    {
      elsewhere: { member: 'done' },
    },
  ),
  leadsBack('doi-nguoi/:who/bo', ({ member }) => `/doi-nguoi/${member}/bo`, ['member']),
  post('doi-nguoi/:who/bo', EVERYBODY, ({ member }) => `/doi-nguoi/${member}/bo`, undefined, {
    elsewhere: { member: 'done' },
  }),

  // Whoever has no session that waits for its second step has nothing to show.
  get('dang-nhap/buoc-hai', EVERYBODY, () => '/dang-nhap/buoc-hai', { answer: 'onward' }),
  post(
    'dang-nhap/buoc-hai',
    EVERYBODY,
    () => '/dang-nhap/buoc-hai',
    () => ({ code: '000000' }),
  ),
  // An outside provider is off unless the operator names one.
  get('dang-nhap/ngoai', [], () => '/dang-nhap/ngoai', { guest: 'not-found' }),
  get('dang-nhap/ngoai/ve', EVERYBODY, () => '/dang-nhap/ngoai/ve', { answer: 'onward' }),
  get('dang-nhap/ngoai/moi', [], () => '/dang-nhap/ngoai/moi', { guest: 'not-found' }),
  post('dang-nhap/ngoai/moi', [], () => '/dang-nhap/ngoai/moi', undefined, { guest: 'not-found' }),
]
