import { ANY_OFFICER, OFFICERS } from '../circles'
import { get, leadsBack, post, type Row } from '../row'
import type { Visitor } from '../visitors'
import type { Ids } from '../world'

/** Whoever teaches, reviews or holds an office anywhere. */
const AUTHORS = [
  ...(['teacher', 'trainer', 'reviewer', 'otherTeacher', 'otherTrainer'] as const),
  ...ANY_OFFICER,
] as const satisfies readonly Visitor[]

/** Who may write for the class. */
const WRITERS = ['teacher', 'trainer', 'reviewer', ...OFFICERS] as const satisfies readonly Visitor[]

/** Who may approve and publish for the class. */
const REVIEWERS = ['reviewer', 'administrator'] as const satisfies readonly Visitor[]

const review = ({ variant }: Ids) => `/soan-bai/${variant}/duyet`
const local = ({ variant }: Ids) => `/soan-bai/${variant}/ban-dia-phuong`
const section = (ids: Ids) => `${local(ids)}/muc?so=1`
const edition = (ids: Ids) => `/soan-bai/ban/${ids.edition}`

/** The way of a lesson from its author to learners. */
export const reviewRows: Row[] = [
  get('soan-bai/:draft/duyet', WRITERS, review),
  ...(['gui', 'rut', 'dong-y', 'xuat-ban'] as const).map((act) =>
    leadsBack(`soan-bai/:draft/duyet/${act}`, (ids) => `${review(ids)}/${act}`, ['variant']),
  ),
  post(
    'soan-bai/:draft/duyet/gui',
    WRITERS,
    (ids) => `${review(ids)}/gui`,
    () => ({ lan: '0' }),
  ),
  post('soan-bai/:draft/duyet/rut', WRITERS, (ids) => `${review(ids)}/rut`),
  get('soan-bai/:draft/duyet/sua', REVIEWERS, (ids) => `${review(ids)}/sua`),
  get('soan-bai/:draft/duyet/ghi-chu', WRITERS, (ids) => `${review(ids)}/ghi-chu`),
  post(
    'soan-bai/:draft/duyet/sua',
    REVIEWERS,
    (ids) => `${review(ids)}/sua`,
    () => ({ 'ly-do': '' }),
    { answer: 'again' },
  ),
  post(
    'soan-bai/:draft/duyet/dong-y',
    REVIEWERS,
    (ids) => `${review(ids)}/dong-y`,
    () => ({ lan: '0' }),
  ),
  post('soan-bai/:draft/duyet/xuat-ban', REVIEWERS, (ids) => `${review(ids)}/xuat-ban`),
  post(
    'soan-bai/:draft/duyet/ghi-chu',
    WRITERS,
    (ids) => `${review(ids)}/ghi-chu`,
    () => ({ tep: 'lesson.mdx', dong: '1', chu: '' }),
    { answer: 'again' },
  ),
  post(
    'soan-bai/:draft/duyet/ghi-chu/:note/xong',
    WRITERS,
    (ids) => `${review(ids)}/ghi-chu/${ids.note}/xong`,
  ),
  leadsBack('soan-bai/:draft/duyet/ghi-chu/:note/xong', (ids) => `${review(ids)}/ghi-chu/${ids.note}/xong`, [
    'variant',
    'note',
  ]),
  get('soan-bai/:draft/ban-dia-phuong', WRITERS, local),
  get('soan-bai/:draft/ban-dia-phuong/chu-rieng', WRITERS, (ids) => `${local(ids)}/chu-rieng`),
  post(
    'soan-bai/:draft/ban-dia-phuong/chu-rieng',
    WRITERS,
    (ids) => `${local(ids)}/chu-rieng`,
    () => ({ lan: '1' }),
  ),
  get('soan-bai/:draft/ban-dia-phuong/muc', WRITERS, section),
  post('soan-bai/:draft/ban-dia-phuong/muc', WRITERS, section, () => ({ chu: '', lan: '1' }), {
    answer: 'again',
  }),
  post('soan-bai/:draft/ban-dia-phuong/ban-goc', WRITERS, (ids) => `${local(ids)}/ban-goc`),
  leadsBack('soan-bai/:draft/ban-dia-phuong/ban-goc', (ids) => `${local(ids)}/ban-goc`, ['variant']),
  get('soan-bai/ban', AUTHORS, () => '/soan-bai/ban'),
  get('soan-bai/ban/:edition', WRITERS, edition),
  ...(['dung-lai', 'rut', 'dung-cho'] as const).map((act) =>
    leadsBack(`soan-bai/ban/:edition/${act}`, (ids) => `${edition(ids)}/${act}`, ['edition']),
  ),
  post('soan-bai/ban/:edition/dung-lai', REVIEWERS, (ids) => `${edition(ids)}/dung-lai`),
  post('soan-bai/ban/:edition/rut', REVIEWERS, (ids) => `${edition(ids)}/rut`),
  post(
    'soan-bai/ban/:edition/dung-cho',
    REVIEWERS,
    (ids) => `${edition(ids)}/dung-cho`,
    ({ commune }) => ({ 'dia-ban': commune }),
  ),
]
