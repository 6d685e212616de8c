import { ANY_BY_NAME, BY_NAME } from '../circles'
import { get, leadsBack, post, type Row } from '../row'
import type { Visitor } from '../visitors'
import type { Ids } from '../world'

const list = (ids: Ids) => `/quan-ly/danh-sach/${ids.import}`
const checked = (ids: Ids) => `/quan-ly/danh-sach/${ids.checked}`
const person = (ids: Ids) => `/quan-ly/nguoi/${ids.member}`
/** A card for a member of the team: from who leads it, and from officers. */
const CARD: readonly Visitor[] = ['head', ...BY_NAME]

/** Everybody also prints their own. */
const SELF: Partial<Row> = { but: { member: 'done' } }

/** Lists from Excel, and cards to sign in with. */
export const listRows: Row[] = [
  get('quan-ly/danh-sach', ANY_BY_NAME, () => '/quan-ly/danh-sach'),
  post('quan-ly/danh-sach', ANY_BY_NAME, () => '/quan-ly/danh-sach', ({ commune }) => ({ 'dia-ban': commune }), {
    answer: 'again',
    elsewhere: { commune: 'again' },
  }),
  get('quan-ly/danh-sach/mau', ANY_BY_NAME, () => '/quan-ly/danh-sach/mau'),
  get('quan-ly/danh-sach/:import', BY_NAME, checked),
  get('quan-ly/danh-sach/:import/cot', BY_NAME, (ids) => `${list(ids)}/cot`),
  post('quan-ly/danh-sach/:import/cot', BY_NAME, (ids) => `${list(ids)}/cot`, undefined, { answer: 'again' }),
  get('quan-ly/danh-sach/:import/tien-do', BY_NAME, (ids) => `${checked(ids)}/tien-do`),
  post('quan-ly/danh-sach/:import/quyet-dinh', BY_NAME, (ids) => `${checked(ids)}/quyet-dinh`, () => ({
    'dong-0': 'skip',
  })),
  post('quan-ly/danh-sach/:import/quyet-dinh/tat-ca', BY_NAME, (ids) => `${checked(ids)}/quyet-dinh/tat-ca`, () => ({
    ...{ loc: 'new', chon: 'skip' },
  })),
  leadsBack('quan-ly/danh-sach/:import/quyet-dinh/tat-ca', (ids) => `${checked(ids)}/quyet-dinh/tat-ca`, ['checked']),
  post('quan-ly/danh-sach/:import/ghi-nhan', BY_NAME, (ids) => `${list(ids)}/ghi-nhan`),
  post('quan-ly/danh-sach/:import/hoan-tac', BY_NAME, (ids) => `${list(ids)}/hoan-tac`),
  post('quan-ly/danh-sach/:import/bo', BY_NAME, (ids) => `${list(ids)}/bo`),
  ...(['quyet-dinh', 'ghi-nhan', 'hoan-tac', 'bo'] as const).map((act) =>
    leadsBack(`quan-ly/danh-sach/:import/${act}`, (ids) => `${list(ids)}/${act}`, ['import']),
  ),
  get('quan-ly/danh-sach/:import/dong-sai', BY_NAME, (ids) => `${checked(ids)}/dong-sai`),

  get('quan-ly/the', CARD, ({ team }) => `/quan-ly/the?to=${team}`),
  get('quan-ly/the/danh-sach', CARD, ({ team }) => `/quan-ly/the/danh-sach?to=${team}`),
  post('quan-ly/the/in', CARD, () => '/quan-ly/the/in', ({ member }) => ({ nguoi: member }), SELF),
  post('quan-ly/the/bang', CARD, () => '/quan-ly/the/bang', ({ member }) => ({ nguoi: member }), SELF),
  ...(['in', 'bang'] as const).map((act) => leadsBack(`quan-ly/the/${act}`, () => `/quan-ly/the/${act}`)),
  get('quan-ly/nguoi/:person/the', [...CARD, 'member'], (ids) => `${person(ids)}/the`),
  post('quan-ly/nguoi/:person/the/in', [...CARD, 'member'], (ids) => `${person(ids)}/the/in`),
  post('quan-ly/nguoi/:person/the/huy', [...CARD, 'member'], (ids) => `${person(ids)}/the/huy`),
  ...(['in', 'huy', 'quen-pin'] as const).map((act) =>
    leadsBack(`quan-ly/nguoi/:person/the/${act}`, (ids) => `${person(ids)}/the/${act}`, ['member']),
  ),
  post('quan-ly/nguoi/:person/the/quen-pin', CARD, (ids) => `${person(ids)}/the/quen-pin`),
]
