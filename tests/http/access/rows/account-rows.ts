import { ACCOUNTS, get, leadsBack, post, type Row } from '../row'
import type { Visitor } from '../visitors'

/** The only child of the walk that has agreed to nothing yet. */
const CHILD: readonly Visitor[] = ['student']
/** Whom a consent concerns, and who keeps the paper. */
const KEEPERS: readonly Visitor[] = [
  'student',
  'teacher',
  'trainer',
  'officer',
  'provinceByName',
  'administrator',
]

/** What everybody finds about themselves. */
export const accountRows: Row[] = [
  get('ho-so', ACCOUNTS, () => '/ho-so'),
  get('ho-so/ky-nang/:skill', ACCOUNTS, ({ skill }) => `/ho-so/ky-nang/${skill}`),
  post('ho-so/phien', ACCOUNTS, () => '/ho-so/phien'),
  leadsBack('ho-so/phien', () => '/ho-so/phien'),
  post(
    'ho-so/giu-lai',
    ACCOUNTS,
    () => '/ho-so/giu-lai',
    () => ({ deviceWork: '' }),
  ),
  leadsBack('ho-so/giu-lai', () => '/ho-so/giu-lai'),
  get('ho-so/du-lieu', ACCOUNTS, () => '/ho-so/du-lieu'),
  get('ho-so/du-lieu.json', ACCOUNTS, () => '/ho-so/du-lieu.json'),
  get('ho-so/du-lieu/ban-doc', ACCOUNTS, () => '/ho-so/du-lieu/ban-doc'),
  get('ho-so/du-lieu/sua', ACCOUNTS, () => '/ho-so/du-lieu/sua'),
  post(
    'ho-so/du-lieu/sua',
    ACCOUNTS,
    () => '/ho-so/du-lieu/sua',
    () => ({ displayName: '' }),
    { answer: 'again' },
  ),
  get('ho-so/nhat-ky', ACCOUNTS, () => '/ho-so/nhat-ky'),
  get('ho-so/xoa', ACCOUNTS, () => '/ho-so/xoa'),
  post(
    'ho-so/xoa',
    ACCOUNTS,
    () => '/ho-so/xoa',
    () => ({ secret: 'sai' }),
    { answer: 'again' },
  ),
  get('ho-so/dong-y', ACCOUNTS, () => '/ho-so/dong-y'),
  post('ho-so/dong-y/cua-minh', CHILD, () => '/ho-so/dong-y/cua-minh'),
  leadsBack('ho-so/dong-y/cua-minh', () => '/ho-so/dong-y/cua-minh'),
  get('ho-so/dong-y/ma', CHILD, () => '/ho-so/dong-y/ma'),
  post('ho-so/dong-y/ma', CHILD, () => '/ho-so/dong-y/ma'),
  get('ho-so/dong-y/con', ACCOUNTS, () => '/ho-so/dong-y/con'),
  post(
    'ho-so/dong-y/con',
    ACCOUNTS,
    () => '/ho-so/dong-y/con',
    () => ({ ma: '', givenBy: '' }),
  ),
  post('dong-y/:consent/rut', KEEPERS, ({ consent }) => `/dong-y/${consent}/rut`),
  leadsBack('dong-y/:consent/rut', ({ consent }) => `/dong-y/${consent}/rut`, ['consent']),
  post(
    'ho-so/may-dung-chung',
    ACCOUNTS,
    () => '/ho-so/may-dung-chung',
    () => ({ hien: '1' }),
  ),
  leadsBack('ho-so/may-dung-chung', () => '/ho-so/may-dung-chung'),

  get('ho-so/hai-buoc', ACCOUNTS, () => '/ho-so/hai-buoc'),
  post(
    'ho-so/hai-buoc',
    ACCOUNTS,
    () => '/ho-so/hai-buoc',
    () => ({ secret: 'sai' }),
    { answer: 'again' },
  ),
  get('ho-so/hai-buoc/ma', ACCOUNTS, () => '/ho-so/hai-buoc/ma'),
  post(
    'ho-so/hai-buoc/ma',
    ACCOUNTS,
    () => '/ho-so/hai-buoc/ma',
    () => ({ code: '' }),
  ),
  get('ho-so/hai-buoc/tat', ACCOUNTS, () => '/ho-so/hai-buoc/tat', { answer: 'onward' }),
  post(
    'ho-so/hai-buoc/tat',
    ACCOUNTS,
    () => '/ho-so/hai-buoc/tat',
    () => ({ secret: 'sai', code: '' }),
  ),
  // Nobody is known outside while no provider is named.
  get('ho-so/noi', [], () => '/ho-so/noi'),
  post('ho-so/noi', [], () => '/ho-so/noi'),
  leadsBack('ho-so/noi/bo', () => '/ho-so/noi/bo'),
  post('ho-so/noi/bo', ACCOUNTS, () => '/ho-so/noi/bo'),

  get('ho-so/ho', ACCOUNTS, () => '/ho-so/ho'),
  post(
    'ho-so/ho',
    ACCOUNTS,
    () => '/ho-so/ho',
    () => ({ ma: '' }),
    { answer: 'again' },
  ),
  post('ho-so/ho/:household/roi', ['resident'], ({ household }) => `/ho-so/ho/${household}/roi`),
  leadsBack('ho-so/ho/:household/roi', ({ household }) => `/ho-so/ho/${household}/roi`, ['household']),
]
