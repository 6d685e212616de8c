import type { Visitor } from '../visitors'
import { ACCOUNTS, EVERYBODY, get, leadsBack, post, type Row } from '../row'

/** The only child of the walk that has agreed to nothing yet. */
const CHILD: readonly Visitor[] = ['student']
/** Whom a consent concerns, and who keeps the paper. */
const KEEPERS: readonly Visitor[] = ['student', 'teacher', 'trainer', 'officer', 'provinceByName', 'administrator']

/** Signing in, and what everybody finds about themselves. */
export const accountRows: Row[] = [
  get('ho-so', ACCOUNTS, () => '/ho-so'),
  post('ho-so/phien', ACCOUNTS, () => '/ho-so/phien'),
  leadsBack('ho-so/phien', () => '/ho-so/phien'),
  post('ho-so/giu-lai', ACCOUNTS, () => '/ho-so/giu-lai', () => ({ deviceWork: '' })),
  leadsBack('ho-so/giu-lai', () => '/ho-so/giu-lai'),
  get('ho-so/du-lieu', ACCOUNTS, () => '/ho-so/du-lieu'),
  get('ho-so/du-lieu.json', ACCOUNTS, () => '/ho-so/du-lieu.json'),
  get('ho-so/du-lieu/ban-doc', ACCOUNTS, () => '/ho-so/du-lieu/ban-doc'),
  get('ho-so/du-lieu/sua', ACCOUNTS, () => '/ho-so/du-lieu/sua'),
  post('ho-so/du-lieu/sua', ACCOUNTS, () => '/ho-so/du-lieu/sua', () => ({ displayName: '' }), { answer: 'again' }),
  get('ho-so/nhat-ky', ACCOUNTS, () => '/ho-so/nhat-ky'),
  get('ho-so/xoa', ACCOUNTS, () => '/ho-so/xoa'),
  post('ho-so/xoa', ACCOUNTS, () => '/ho-so/xoa', () => ({ secret: 'sai' }), { answer: 'again' }),
  get('ho-so/dong-y', ACCOUNTS, () => '/ho-so/dong-y'),
  post('ho-so/dong-y/cua-minh', CHILD, () => '/ho-so/dong-y/cua-minh'),
  leadsBack('ho-so/dong-y/cua-minh', () => '/ho-so/dong-y/cua-minh'),
  get('ho-so/dong-y/ma', CHILD, () => '/ho-so/dong-y/ma'),
  post('ho-so/dong-y/ma', CHILD, () => '/ho-so/dong-y/ma'),
  get('ho-so/dong-y/con', ACCOUNTS, () => '/ho-so/dong-y/con'),
  post('ho-so/dong-y/con', ACCOUNTS, () => '/ho-so/dong-y/con', () => ({ ma: '', givenBy: '' })),
  post('dong-y/:consent/rut', KEEPERS, ({ consent }) => `/dong-y/${consent}/rut`),
  leadsBack('dong-y/:consent/rut', ({ consent }) => `/dong-y/${consent}/rut`, ['consent']),
  post('ho-so/may-dung-chung', ACCOUNTS, () => '/ho-so/may-dung-chung', () => ({ hien: '1' })),
  leadsBack('ho-so/may-dung-chung', () => '/ho-so/may-dung-chung'),

  get('dang-nhap', EVERYBODY, () => '/dang-nhap'),
  post('dang-nhap', EVERYBODY, () => '/dang-nhap', () => ({ identifier: 'khong-ai', secret: 'x' }), {
    answer: 'again',
  }),
  post('dang-xuat', EVERYBODY, () => '/dang-xuat'),
  leadsBack('dang-xuat', () => '/dang-xuat'),
  get('dang-ky', EVERYBODY, () => '/dang-ky'),
  post('dang-ky', EVERYBODY, () => '/dang-ky', () => ({ displayName: '' }), { answer: 'again' }),
  // Without the link that the administration printed there is nothing behind these.
  get('quan-tri-dau-tien', [], () => '/quan-tri-dau-tien', { guest: 'not-found' }),
  post('quan-tri-dau-tien', [], () => '/quan-tri-dau-tien', undefined, { guest: 'not-found' }),
  get('nhan-tai-khoan', [], () => '/nhan-tai-khoan?ma=khong-co', { guest: 'not-found' }),
  post('nhan-tai-khoan', [], () => '/nhan-tai-khoan', undefined, { guest: 'not-found' }),
  post('tuy-chon/ngon-ngu', EVERYBODY, () => '/tuy-chon/ngon-ngu', () => ({ tieng: 'en' })),
  post('tuy-chon/co-chu', EVERYBODY, () => '/tuy-chon/co-chu', () => ({ co: '2' })),

  get('vao-lop', EVERYBODY, () => '/vao-lop'),
  post('vao-lop', EVERYBODY, () => '/vao-lop', ({ code }) => ({ code }), {
    elsewhere: { code: { strange: 'done', nobody: 'not-found' } },
  }),
  // Whoever knows a class's code may join it: the code is the permission.
  get('vao-lop/:code', EVERYBODY, ({ code }) => `/vao-lop/${code}`, {
    elsewhere: { code: { strange: 'page', nobody: 'not-found' } },
  }),
  get('vao-lop/:code/moi', EVERYBODY, ({ code }) => `/vao-lop/${code}/moi`, {
    elsewhere: { code: { strange: 'page', nobody: 'onward' } },
  }),
  post('vao-lop/:code/moi', EVERYBODY, ({ code }) => `/vao-lop/${code}/moi`, () => ({ displayName: '', vao: '1' }), {
    answer: 'again',
    elsewhere: { code: { strange: 'again', nobody: 'done' } },
  }),
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
  post('dang-nhap/the', [], () => '/dang-nhap/the', () => ({ secret: 'sai' }), { guest: 'not-found' }),
  get('dang-nhap/the/lan-dau', EVERYBODY, () => '/dang-nhap/the/lan-dau', { answer: 'onward' }),
  post('dang-nhap/the/lan-dau', EVERYBODY, () => '/dang-nhap/the/lan-dau', () => ({ pin: '482913', again: '482913' })),
  get('dang-nhap/lan-dau', EVERYBODY, () => '/dang-nhap/lan-dau'),
  post('dang-nhap/lan-dau', EVERYBODY, () => '/dang-nhap/lan-dau', undefined, { answer: 'again' }),
  get('lien-ket/:token', EVERYBODY, ({ linkToken }) => `/lien-ket/${linkToken}`, {
    answer: 'onward',
    elsewhere: { linkToken: 'onward' },
  }),
  get('dang-nhap/lien-ket', [], () => '/dang-nhap/lien-ket', { guest: 'not-found' }),
  post('dang-nhap/lien-ket', [], () => '/dang-nhap/lien-ket', () => ({ secret: '482913' }), { guest: 'not-found' }),
  get('doi-nguoi', EVERYBODY, () => '/doi-nguoi'),
  post('doi-nguoi', EVERYBODY, () => '/doi-nguoi'),
  get('doi-nguoi/:who', EVERYBODY, ({ member }) => `/doi-nguoi/${member}`, {
    answer: 'onward',
    elsewhere: { member: 'onward' },
  }),
  post('doi-nguoi/:who', EVERYBODY, ({ member }) => `/doi-nguoi/${member}`, () => ({ secret: 'sai' }), {
    elsewhere: { member: 'done' },
  }),
  leadsBack('doi-nguoi/:who/bo', ({ member }) => `/doi-nguoi/${member}/bo`, ['member']),
  post('doi-nguoi/:who/bo', EVERYBODY, ({ member }) => `/doi-nguoi/${member}/bo`, undefined, {
    elsewhere: { member: 'done' },
  }),
]
