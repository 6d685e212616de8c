import { ANY_AUTHOR, WRITE_COMMUNE } from '../circles'
import { get, leadsBack, post, type Row } from '../row'
import type { Ids } from '../world'

const ROUTE = 'soan-bai/:draft/cau-hoi'
const list = ({ communeDraft }: Ids) => `/soan-bai/${communeDraft}/cau-hoi`
const question = (ids: Ids) => `${list(ids)}/${ids.draftQuestion}`
const bank = (ids: Ids) => `${list(ids)}/nhap/${ids.bankImport}`
const AGAIN = { answer: 'again' } as const

/** Questions of a lesson that is being written for the commune, and how questions work. */
export const questionRows: Row[] = [
  get('soan-bai/so-lieu', ANY_AUTHOR, () => '/soan-bai/so-lieu'),
  get('soan-bai/so-lieu/:lesson', ANY_AUTHOR, ({ lessonId }) => `/soan-bai/so-lieu/${lessonId}`, {
    // The built-in lessons are the same everywhere; whose answers are counted is not.
    elsewhere: { lessonId: { strange: 'page', nobody: 'not-found' } },
  }),

  get(ROUTE, WRITE_COMMUNE, list),
  post(
    `${ROUTE}/them`,
    WRITE_COMMUNE,
    (ids) => `${list(ids)}/them`,
    () => ({ kind: 'single' }),
  ),
  leadsBack(`${ROUTE}/them`, (ids) => `${list(ids)}/them`, ['communeDraft']),
  // Nothing was taken out, so there is nothing to put back.
  post(`${ROUTE}/lay-lai`, [], (ids) => `${list(ids)}/lay-lai`),
  leadsBack(`${ROUTE}/lay-lai`, (ids) => `${list(ids)}/lay-lai`, ['communeDraft']),
  get(`${ROUTE}/xuat`, WRITE_COMMUNE, (ids) => `${list(ids)}/xuat`),
  get(`${ROUTE}/xuat/tep`, WRITE_COMMUNE, (ids) => `${list(ids)}/xuat/tep?kieu=gift`),

  get(`${ROUTE}/nhap`, WRITE_COMMUNE, (ids) => `${list(ids)}/nhap`),
  post(`${ROUTE}/nhap`, WRITE_COMMUNE, (ids) => `${list(ids)}/nhap`, undefined, AGAIN),
  get(`${ROUTE}/nhap/mau`, WRITE_COMMUNE, (ids) => `${list(ids)}/nhap/mau`),
  get(`${ROUTE}/nhap/:import`, WRITE_COMMUNE, bank),
  post(`${ROUTE}/nhap/:import`, WRITE_COMMUNE, bank),
  post(`${ROUTE}/nhap/:import/ghi-nhan`, WRITE_COMMUNE, (ids) => `${bank(ids)}/ghi-nhan`),
  post(`${ROUTE}/nhap/:import/bo`, WRITE_COMMUNE, (ids) => `${bank(ids)}/bo`),
  ...(['ghi-nhan', 'bo'] as const).map((act) =>
    leadsBack(`${ROUTE}/nhap/:import/${act}`, (ids) => `${bank(ids)}/${act}`, ['communeDraft', 'bankImport']),
  ),

  get(`${ROUTE}/:question`, WRITE_COMMUNE, question),
  post(`${ROUTE}/:question`, WRITE_COMMUNE, question, () => ({ kind: 'text', mark: 'before' }), AGAIN),
  get(`${ROUTE}/:question/dong`, WRITE_COMMUNE, (ids) => `${question(ids)}/dong`),
  post(
    `${ROUTE}/:question/dong`,
    WRITE_COMMUNE,
    (ids) => `${question(ids)}/dong`,
    () => ({ kind: 'text', dong: 'accept' }),
  ),
  // It cannot be asked yet: there is not enough of it.
  post(`${ROUTE}/:question/thu`, [], (ids) => `${question(ids)}/thu`),
  leadsBack(`${ROUTE}/:question/thu`, (ids) => `${question(ids)}/thu`, ['communeDraft', 'draftQuestion']),
  ...(['len', 'xuong', 'chep', 'bo'] as const).flatMap((act) => [
    post(`${ROUTE}/:question/${act}`, WRITE_COMMUNE, (ids) => `${question(ids)}/${act}`),
    leadsBack(`${ROUTE}/:question/${act}`, (ids) => `${question(ids)}/${act}`, [
      'communeDraft',
      'draftQuestion',
    ]),
  ]),
]
