import { ANY_AUTHOR, DRAFT } from '../circles'
import { get, leadsBack, post, type Row } from '../row'
import type { Ids } from '../world'

const draft = (ids: Ids) => `/soan-bai/${ids.draft}`
const picture = (ids: Ids) => `${draft(ids)}/hinh/${ids.draftPicture}`
const folders = (ids: Ids) => `/soan-bai/nhap/${ids.folders}`
/** Pictures, documents of Word and zips of lessons. */
export const authorFileRows: Row[] = [
  get('soan-bai/:draft/hinh', DRAFT, (ids) => `${draft(ids)}/hinh`),
  post('soan-bai/:draft/hinh', DRAFT, (ids) => `${draft(ids)}/hinh`),
  get('soan-bai/:draft/hinh/:name', DRAFT, picture),
  post('soan-bai/:draft/hinh/:name', DRAFT, picture, () => ({ alt: '' }), { answer: 'again' }),
  post('soan-bai/:draft/hinh/:name/thay', DRAFT, (ids) => `${picture(ids)}/thay`),
  post(
    'soan-bai/:draft/hinh/:name/ten',
    DRAFT,
    (ids) => `${picture(ids)}/ten`,
    () => ({ ten: 'b' }),
  ),
  post('soan-bai/:draft/hinh/:name/bo', DRAFT, (ids) => `${picture(ids)}/bo`),
  ...(['thay', 'ten', 'bo'] as const).map((act) =>
    leadsBack(`soan-bai/:draft/hinh/:name/${act}`, (ids) => `${picture(ids)}/${act}`, [
      'draft',
      'draftPicture',
    ]),
  ),
  get('soan-bai/:draft/word', DRAFT, (ids) => `${draft(ids)}/word`),
  post('soan-bai/:draft/word', DRAFT, (ids) => `${draft(ids)}/word`, undefined, { answer: 'again' }),
  post('soan-bai/:draft/word/dua-vao', DRAFT, (ids) => `${draft(ids)}/word/dua-vao`, undefined, {
    answer: 'again',
  }),
  get('soan-bai/:draft/word/dua-vao', DRAFT, (ids) => `${draft(ids)}/word/dua-vao`),
  post(
    'soan-bai/:draft/dan',
    DRAFT,
    (ids) => `${draft(ids)}/dan`,
    () => ({ text: '' }),
  ),
  leadsBack('soan-bai/:draft/dan', (ids) => `${draft(ids)}/dan`, ['draft']),
  get('soan-bai/:draft/tai-ve', DRAFT, (ids) => `${draft(ids)}/tai-ve`),
  get('soan-bai/tai-ve/:lesson', ANY_AUTHOR, (ids) => `/soan-bai/tai-ve/${ids.shelfLesson}`),
  get(
    'soan-bai/tai-ve/hoc-phan/:module',
    ANY_AUTHOR,
    (ids) => `/soan-bai/tai-ve/hoc-phan/${ids.shelfModule}`,
  ),
  get('soan-bai/nhap', ANY_AUTHOR, () => '/soan-bai/nhap'),
  post(
    'soan-bai/nhap',
    DRAFT,
    () => '/soan-bai/nhap',
    (ids) => ({ noi: `class:${ids.class}` }),
    { answer: 'again' },
  ),
  // What waits is its sender's alone.
  get('soan-bai/nhap/:import', ['teacher'], folders),
  post('soan-bai/nhap/:import/ghi-nhan', ['teacher'], (ids) => `${folders(ids)}/ghi-nhan`),
  leadsBack('soan-bai/nhap/:import/ghi-nhan', (ids) => `${folders(ids)}/ghi-nhan`, ['folders']),
]
