import { ANY_AUTHOR, DRAFT } from '../circles'
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
  get('soan-bai/:draft', DRAFT, home),
  ...(['luu', 'xung-dot', 'sua-giup'] as const).map((act) =>
    leadsBack(`soan-bai/:draft/${act}`, (ids) => `${home(ids)}/${act}`, ['draft']),
  ),
  post(
    'soan-bai/:draft/luu',
    DRAFT,
    (ids) => `${home(ids)}/luu`,
    () => ({ name: 'lesson.mdx', text: 'Chữ', baseVersion: '1' }),
  ),
  post(
    'soan-bai/:draft/xung-dot',
    DRAFT,
    (ids) => `${home(ids)}/xung-dot`,
    () => ({ name: 'lesson.mdx', text: 'Chữ', givenUp: '', baseVersion: '1' }),
  ),
  post(
    'soan-bai/:draft/sua-giup',
    DRAFT,
    (ids) => `${home(ids)}/sua-giup`,
    () => ({ name: 'lesson.mdx', text: 'Chữ', baseVersion: '1' }),
  ),
  get('soan-bai/:draft/xem', DRAFT, (ids) => `${home(ids)}/xem`),
  post(
    'soan-bai/:draft/xem',
    DRAFT,
    (ids) => `${home(ids)}/xem`,
    () => ({ name: 'lesson.mdx', text: 'Chữ', kieu: 'dien-thoai' }),
  ),
  get('soan-bai/:draft/thong-tin', DRAFT, (ids) => `${home(ids)}/thong-tin`),
  post(
    'soan-bai/:draft/thong-tin',
    DRAFT,
    (ids) => `${home(ids)}/thong-tin`,
    () => ({ title: 'Tên', baseVersion: '1' }),
  ),
  get('soan-bai/:draft/the', DRAFT, (ids) => `${home(ids)}/the`),
  post(
    'soan-bai/:draft/the',
    DRAFT,
    (ids) => `${home(ids)}/the`,
    () => ({ 'say-1': 'Câu', baseVersion: '0' }),
  ),
  get('soan-bai/:draft/du-kien', DRAFT, (ids) => `${home(ids)}/du-kien`),
  get('soan-bai/:draft/du-kien/tim', DRAFT, (ids) => `${home(ids)}/du-kien/tim?q=a`),
  leadsBack('soan-bai/:draft/du-kien/them', (ids) => `${home(ids)}/du-kien/them`, ['draft']),
  post(
    'soan-bai/:draft/du-kien/them',
    DRAFT,
    (ids) => `${home(ids)}/du-kien/them`,
    () => ({ fact: '1.01' }),
  ),
  get('soan-bai/:draft/ban-truoc', DRAFT, (ids) => `${home(ids)}/ban-truoc`),
  get('soan-bai/:draft/ban-truoc/:earlier', DRAFT, earlier),
  post('soan-bai/:draft/ban-truoc/:earlier', DRAFT, earlier),
  ...(['cat', 'lay-ra'] as const).map((act) =>
    leadsBack(`soan-bai/:draft/${act}`, (ids) => `${home(ids)}/${act}`, ['draft']),
  ),
  post('soan-bai/:draft/cat', DRAFT, (ids) => `${home(ids)}/cat`),
  post('soan-bai/:draft/lay-ra', DRAFT, (ids) => `${closed(ids)}/lay-ra`),
]
