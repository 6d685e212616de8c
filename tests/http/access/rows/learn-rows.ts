import { encodeRun } from '~/domain/practice/run-token'
import { REVIEW_FACTS } from '../circles'
import { EVERYBODY, get, leadsBack, post, type Row } from '../row'

const A_RUN = { revision: 'withdrawn', di: encodeRun([{ input: { press: 'take' }, at: 0 }]), xong: '0' }

/** Lessons are open to everybody; what somebody did in them is theirs alone. */
export const learnRows: Row[] = [
  get('', EVERYBODY, () => '/'),
  get('hoc', EVERYBODY, () => '/hoc'),
  get('khung-nang-luc', EVERYBODY, () => '/khung-nang-luc'),
  get('lo-trinh', EVERYBODY, () => '/lo-trinh'),
  get('lo-trinh/:path', EVERYBODY, ({ path }) => `/lo-trinh/${path}`),
  // A placement test is whoever's that asks, a guest's too: no address names one.
  get('lo-trinh/:path/xep-bai', EVERYBODY, ({ path }) => `/lo-trinh/${path}/xep-bai`),
  post(
    'lo-trinh/:path/xep-bai/bat-dau',
    EVERYBODY,
    ({ path }) => `/lo-trinh/${path}/xep-bai/bat-dau`,
    () => ({ attemptId: crypto.randomUUID() }),
  ),
  get('lo-trinh/:path/xep-bai/cau', EVERYBODY, ({ path }) => `/lo-trinh/${path}/xep-bai/cau`, {
    answer: 'onward',
  }),
  post(
    'lo-trinh/:path/xep-bai/tra-loi',
    EVERYBODY,
    ({ path }) => `/lo-trinh/${path}/xep-bai/tra-loi`,
    () => ({ position: '1', 'chua-biet': '1' }),
  ),
  post('lo-trinh/:path/xep-bai/dung', EVERYBODY, ({ path }) => `/lo-trinh/${path}/xep-bai/dung`),
  get('lo-trinh/:path/xep-bai/ket-qua', EVERYBODY, ({ path }) => `/lo-trinh/${path}/xep-bai/ket-qua`, {
    answer: 'onward',
  }),
  get('muc-thanh-thao', EVERYBODY, () => '/muc-thanh-thao?chuoi=DDSN'),
  get('muc-thanh-thao/cong-thuc', EVERYBODY, () => '/muc-thanh-thao/cong-thuc'),
  get('tim', EVERYBODY, () => '/tim?q=cua'),
  post(
    'tuy-chon/lo-trinh',
    EVERYBODY,
    () => '/tuy-chon/lo-trinh',
    ({ path }) => ({ 'lo-trinh': path }),
  ),
  post(
    'tuy-chon/dia-ban',
    EVERYBODY,
    () => '/tuy-chon/dia-ban',
    () => ({ noi: '' }),
  ),

  get('hoc/:module', EVERYBODY, ({ module }) => `/hoc/${module}`),
  get('hoc/:module/:lesson', EVERYBODY, ({ module, lesson }) => `/hoc/${module}/${lesson}`),
  post(
    'hoc/:module/:lesson/tra-loi',
    EVERYBODY,
    ({ module, lesson }) => `/hoc/${module}/${lesson}/tra-loi`,
    ({ revision }) => ({ revision, questionId: 'nha.2-1.q01', evidenceId: crypto.randomUUID(), answer: 'a' }),
    { elsewhere: { module: 'done', lesson: 'done' } }, // the question tells where it stands
  ),
  post(
    'hoc/:module/:lesson/xong',
    EVERYBODY,
    ({ module, lesson }) => `/hoc/${module}/${lesson}/xong`,
    () => ({ xong: '1' }),
  ),
  post(
    'hoc/:module/:lesson/cho-dung',
    EVERYBODY,
    ({ module, lesson }) => `/hoc/${module}/${lesson}/cho-dung`,
    () => ({ anchor: '' }),
  ),
  get(
    'hoc/:module/:lesson/bao-sai',
    EVERYBODY,
    ({ module, lesson }) => `/hoc/${module}/${lesson}/bao-sai?du-kien=2.01`,
  ),
  post(
    'hoc/:module/:lesson/bao-sai',
    EVERYBODY,
    ({ module, lesson }) => `/hoc/${module}/${lesson}/bao-sai?du-kien=2.01`,
    ({ revision }) => ({ revision, note: '', reportId: crypto.randomUUID() }),
    { elsewhere: { revision: 'done' } },
  ),
  get('noi-dung/bai/:revision', EVERYBODY, ({ revision }) => `/noi-dung/bai/${revision}`),
  get('noi-dung/bai/:revision/cau-hoi', EVERYBODY, ({ revision }) => `/noi-dung/bai/${revision}/cau-hoi`),
  get('noi-dung/:file', EVERYBODY, ({ picture }) => `/noi-dung/${picture}.svg`),

  get('luyen/:scenario', EVERYBODY, ({ scenario }) => `/luyen/${scenario}`),
  post(
    'luyen/:scenario/buoc',
    EVERYBODY,
    ({ scenario }) => `/luyen/${scenario}/buoc`,
    () => ({ bam: 'take' }),
  ),
  // What was played is told by its revision; the name in the address is only for people.
  post(
    'luyen/:scenario/ket-qua',
    EVERYBODY,
    ({ scenario }) => `/luyen/${scenario}/ket-qua`,
    () => ({ ...A_RUN, runId: crypto.randomUUID(), startedAt: new Date().toISOString() }),
    { elsewhere: { scenario: 'done' } },
  ),

  get('du-kien', REVIEW_FACTS, () => '/du-kien'),
  post(
    'du-kien/da-xem',
    REVIEW_FACTS,
    () => '/du-kien/da-xem',
    () => ({ fact: '2.01' }),
  ),
  leadsBack('du-kien/da-xem', () => '/du-kien/da-xem'),
]
