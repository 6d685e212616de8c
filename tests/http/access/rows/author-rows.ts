import { ANY_AUTHOR, WRITE_FOR_CLASS } from '../circles'
import { get, leadsBack, post, type Row } from '../row'
import type { Ids } from '../world'

const home = ({ draft }: Ids) => `/soan-bai/${draft}`
const closed = ({ closedDraft }: Ids) => `/soan-bai/${closedDraft}`
const earlier = (ids: Ids) => `${home(ids)}/ban-truoc/${ids.earlier}`

/** Lessons that are being written. */
export const authorRows: Row[] = [
  get('soan-bai', ANY_AUTHOR, () => '/soan-bai'),
  get('soan-bai/moi', ANY_AUTHOR, () => '/soan-bai/moi'),
  post('soan-bai/moi', ANY_AUTHOR, () => '/soan-bai/moi', undefined, { answer: 'again' }),
  get('soan-bai/:draft', WRITE_FOR_CLASS, home),
  ...(['luu', 'xung-dot', 'sua-giup'] as const).map((act) =>
    leadsBack(`soan-bai/:draft/${act}`, (ids) => `${home(ids)}/${act}`, ['draft']),
  ),
  post(
    'soan-bai/:draft/luu',
    WRITE_FOR_CLASS,
    (ids) => `${home(ids)}/luu`,
    () => ({ name: 'lesson.mdx', text: 'Chữ', baseVersion: '1' }),
  ),
  post(
    'soan-bai/:draft/xung-dot',
    WRITE_FOR_CLASS,
    (ids) => `${home(ids)}/xung-dot`,
    () => ({ name: 'lesson.mdx', text: 'Chữ', givenUp: '', baseVersion: '1' }),
  ),
  post(
    'soan-bai/:draft/sua-giup',
    WRITE_FOR_CLASS,
    (ids) => `${home(ids)}/sua-giup`,
    () => ({ name: 'lesson.mdx', text: 'Chữ', baseVersion: '1' }),
  ),
  get('soan-bai/:draft/xem', WRITE_FOR_CLASS, (ids) => `${home(ids)}/xem`),
  post(
    'soan-bai/:draft/xem',
    WRITE_FOR_CLASS,
    (ids) => `${home(ids)}/xem`,
    () => ({ name: 'lesson.mdx', text: 'Chữ', kieu: 'dien-thoai' }),
  ),
  get('soan-bai/:draft/thong-tin', WRITE_FOR_CLASS, (ids) => `${home(ids)}/thong-tin`),
  post(
    'soan-bai/:draft/thong-tin',
    WRITE_FOR_CLASS,
    (ids) => `${home(ids)}/thong-tin`,
    () => ({ title: 'Tên', baseVersion: '1' }),
  ),
  get('soan-bai/:draft/the', WRITE_FOR_CLASS, (ids) => `${home(ids)}/the`),
  post(
    'soan-bai/:draft/the',
    WRITE_FOR_CLASS,
    (ids) => `${home(ids)}/the`,
    () => ({ 'say-1': 'Câu', baseVersion: '0' }),
  ),
  get('soan-bai/:draft/du-kien', WRITE_FOR_CLASS, (ids) => `${home(ids)}/du-kien`),
  get('soan-bai/:draft/du-kien/tim', WRITE_FOR_CLASS, (ids) => `${home(ids)}/du-kien/tim?q=a`),
  leadsBack('soan-bai/:draft/du-kien/them', (ids) => `${home(ids)}/du-kien/them`, ['draft']),
  post(
    'soan-bai/:draft/du-kien/them',
    WRITE_FOR_CLASS,
    (ids) => `${home(ids)}/du-kien/them`,
    () => ({ fact: '1.01' }),
  ),
  get('soan-bai/:draft/ban-truoc', WRITE_FOR_CLASS, (ids) => `${home(ids)}/ban-truoc`),
  get('soan-bai/:draft/ban-truoc/:earlier', WRITE_FOR_CLASS, earlier),
  post('soan-bai/:draft/ban-truoc/:earlier', WRITE_FOR_CLASS, earlier),
  ...(['cat', 'lay-ra'] as const).map((act) =>
    leadsBack(`soan-bai/:draft/${act}`, (ids) => `${home(ids)}/${act}`, ['draft']),
  ),
  post('soan-bai/:draft/cat', WRITE_FOR_CLASS, (ids) => `${home(ids)}/cat`),
  post('soan-bai/:draft/lay-ra', WRITE_FOR_CLASS, (ids) => `${closed(ids)}/lay-ra`),
]
