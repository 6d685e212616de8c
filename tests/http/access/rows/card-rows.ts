import { BY_NAME } from '../circles'
import { get, leadsBack, post, type Row } from '../row'
import type { Visitor } from '../visitors'
import type { Ids } from '../world'

const person = (ids: Ids) => `/quan-ly/nguoi/${ids.member}`
/** A card for a member of the team: from who leads it, and from officers. */
const CARD: readonly Visitor[] = ['head', ...BY_NAME]

/** Everybody also prints their own. */
const SELF: Partial<Row> = { but: { member: 'done' } }

/** Cards to sign in with. */
export const cardRows: Row[] = [
  get('quan-ly/the', CARD, ({ team }) => `/quan-ly/the?to=${team}`),
  get('quan-ly/the/danh-sach', CARD, ({ team }) => `/quan-ly/the/danh-sach?to=${team}`),
  post(
    'quan-ly/the/in',
    CARD,
    () => '/quan-ly/the/in',
    ({ member }) => ({ nguoi: member }),
    SELF,
  ),
  post(
    'quan-ly/the/bang',
    CARD,
    () => '/quan-ly/the/bang',
    ({ member }) => ({ nguoi: member }),
    SELF,
  ),
  ...(['in', 'bang'] as const).map((act) => leadsBack(`quan-ly/the/${act}`, () => `/quan-ly/the/${act}`)),
  get('quan-ly/nguoi/:person/the', [...CARD, 'member'], (ids) => `${person(ids)}/the`),
  post('quan-ly/nguoi/:person/the/in', [...CARD, 'member'], (ids) => `${person(ids)}/the/in`),
  post('quan-ly/nguoi/:person/the/huy', [...CARD, 'member'], (ids) => `${person(ids)}/the/huy`),
  ...(['in', 'huy', 'quen-pin'] as const).map((act) =>
    leadsBack(`quan-ly/nguoi/:person/the/${act}`, (ids) => `${person(ids)}/the/${act}`, ['member']),
  ),
  post('quan-ly/nguoi/:person/the/quen-pin', CARD, (ids) => `${person(ids)}/the/quen-pin`),
]
