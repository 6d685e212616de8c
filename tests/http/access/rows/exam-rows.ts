import { ACCOUNTS, EVERYBODY, get, leadsBack, post, type Row } from '../row'
import type { Visitor } from '../visitors'

/** Who sits the exam of the walk, and no one else: also not the administrator. */
const MEMBER: readonly Visitor[] = ['member']
const isPublic = { strange: 'page', nobody: 'not-found' } as const

/** Exams, and the certificates that come of them. */
export const examRows: Row[] = [
  get('thi/:module', EVERYBODY, ({ module }) => `/thi/${module}`),
  post('thi/:module', ACCOUNTS, ({ module }) => `/thi/${module}`),
  get('thi/:module/:attempt', MEMBER, ({ module, attempt }) => `/thi/${module}/${attempt}`),
  // A paper is known by its own number; the module in the address is for people.
  post(
    'thi/:module/:attempt/tra-loi',
    MEMBER,
    ({ module, attempt }) => `/thi/${module}/${attempt}/tra-loi`,
    undefined,
    {
      guest: 'not-found',
      elsewhere: { module: 'done' },
    },
  ),
  post(
    'thi/:module/:attempt/nop',
    MEMBER,
    ({ module, attempt }) => `/thi/${module}/${attempt}/nop`,
    undefined,
    {
      guest: 'not-found',
      elsewhere: { module: 'done' },
    },
  ),
  get('thi/:module/:attempt/ket-qua', MEMBER, ({ module, passed }) => `/thi/${module}/${passed}/ket-qua`),

  post(
    'chung-nhan',
    ACCOUNTS,
    () => '/chung-nhan',
    ({ module }) => ({ module }),
  ),
  leadsBack('chung-nhan', () => '/chung-nhan'),
  post('chung-nhan/huong-dan', ACCOUNTS, () => '/chung-nhan/huong-dan'),
  leadsBack('chung-nhan/huong-dan', () => '/chung-nhan/huong-dan'),
  // A certificate is there to be shown to others; what only its holder and the administrator may do is told apart.
  get('chung-nhan/:code', EVERYBODY, ({ certificate }) => `/chung-nhan/${certificate}`, {
    elsewhere: { certificate: isPublic },
  }),
  get('chung-nhan/:code/pdf', EVERYBODY, ({ certificate }) => `/chung-nhan/${certificate}/pdf`, {
    elsewhere: { certificate: isPublic },
  }),
  post(
    'chung-nhan/:code/thu-hoi',
    ['administrator'],
    ({ certificate }) => `/chung-nhan/${certificate}/thu-hoi`,
    () => ({ reason: 'Cấp nhầm' }),
  ),
  get('xac-minh', EVERYBODY, ({ certificate }) => `/xac-minh?ma=${certificate}`, {
    elsewhere: { certificate: isPublic },
  }),
]
