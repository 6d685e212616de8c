import { ANY_BY_NAME, ANY_OFFICER, BY_NAME } from '../circles'
import { get, leadsBack, post, type Row } from '../row'
import type { Ids } from '../world'

const list = (ids: Ids) => `/quan-ly/danh-sach/${ids.import}`
const checked = (ids: Ids) => `/quan-ly/danh-sach/${ids.checked}`

/** Lists from Excel. */
export const listRows: Row[] = [
  get('quan-ly/danh-sach', ANY_OFFICER, () => '/quan-ly/danh-sach'),
  post(
    'quan-ly/danh-sach',
    ANY_BY_NAME,
    () => '/quan-ly/danh-sach',
    ({ commune }) => ({ 'dia-ban': commune }),
    {
      answer: 'again',
      elsewhere: { commune: 'again' },
    },
  ),
  get('quan-ly/danh-sach/mau', ANY_BY_NAME, () => '/quan-ly/danh-sach/mau'),
  get('quan-ly/danh-sach/:import', BY_NAME, checked),
  get('quan-ly/danh-sach/:import/cot', BY_NAME, (ids) => `${list(ids)}/cot`),
  post('quan-ly/danh-sach/:import/cot', BY_NAME, (ids) => `${list(ids)}/cot`, undefined, { answer: 'again' }),
  get('quan-ly/danh-sach/:import/tien-do', BY_NAME, (ids) => `${checked(ids)}/tien-do`),
  post(
    'quan-ly/danh-sach/:import/quyet-dinh',
    BY_NAME,
    (ids) => `${checked(ids)}/quyet-dinh`,
    () => ({
      'dong-0': 'skip',
    }),
  ),
  post(
    'quan-ly/danh-sach/:import/quyet-dinh/tat-ca',
    BY_NAME,
    (ids) => `${checked(ids)}/quyet-dinh/tat-ca`,
    () => ({
      ...{ loc: 'new', chon: 'skip' },
    }),
  ),
  leadsBack('quan-ly/danh-sach/:import/quyet-dinh/tat-ca', (ids) => `${checked(ids)}/quyet-dinh/tat-ca`, [
    'checked',
  ]),
  post('quan-ly/danh-sach/:import/ghi-nhan', BY_NAME, (ids) => `${list(ids)}/ghi-nhan`),
  post('quan-ly/danh-sach/:import/hoan-tac', BY_NAME, (ids) => `${list(ids)}/hoan-tac`),
  post('quan-ly/danh-sach/:import/bo', BY_NAME, (ids) => `${list(ids)}/bo`),
  ...(['quyet-dinh', 'ghi-nhan', 'hoan-tac', 'bo'] as const).map((act) =>
    leadsBack(`quan-ly/danh-sach/:import/${act}`, (ids) => `${list(ids)}/${act}`, ['import']),
  ),
  get('quan-ly/danh-sach/:import/dong-sai', BY_NAME, (ids) => `${checked(ids)}/dong-sai`),
]
