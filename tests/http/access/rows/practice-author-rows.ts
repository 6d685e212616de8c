import { DRAFT } from '../circles'
import { get, post, type Row } from '../row'
import type { Ids } from '../world'

const at =
  (page = '') =>
  ({ draft }: Ids) =>
    `/soan-bai/${draft}/tap-lam${page}`
const page = (route: string, to = ''): Row => get(`soan-bai/:draft/tap-lam${route}`, DRAFT, at(to))
/** A form of an older version is refused, and shows that its sender was let through. */
const stale = (route: string, to = '', fields: Record<string, string> = {}): Row =>
  post(`soan-bai/:draft/tap-lam${route}`, DRAFT, at(to), () => ({ ban: '0', ...fields }), { answer: 'again' })
const told = (route: string, to = route, fields: Record<string, string> = {}): Row =>
  post(`soan-bai/:draft/tap-lam${route}`, DRAFT, at(to), () => ({ ban: '0', ...fields }))

/** The practice of a lesson that is being written. */
export const practiceAuthorRows: Row[] = [
  page(''),
  told('/bat-dau', '/bat-dau', { mau: 'blank-page' }),
  page('/dau-bai', '/dau-bai'),
  stale('/dau-bai', '/dau-bai'),
  page('/buoc/:at', '/buoc/0'),
  stale('/buoc/:at', '/buoc/0'),
  page('/loi/:at', '/loi/0'),
  stale('/loi/:at', '/loi/0'),
  page('/bien', '/bien'),
  stale('/bien', '/bien'),
  told('/man-hinh', '/man-hinh', { ten: 'Hộp thư' }),
  page('/man-hinh/:screen', '/man-hinh/mot'),
  stale('/man-hinh/:screen', '/man-hinh/mot'),
  told('/man-hinh/:screen/phan', '/man-hinh/mot/phan', { loai: 'text' }),
  page('/man-hinh/:screen/phan/:at', '/man-hinh/mot/phan/0'),
  stale('/man-hinh/:screen/phan/:at', '/man-hinh/mot/phan/0'),
  page('/khi-bam', '/khi-bam?cho=screens.mot.parts.1.does'),
  stale('/khi-bam', '/khi-bam?cho=screens.mot.parts.1.does'),
  page('/khi-nao', '/khi-nao?cho=screens.mot.parts.1.when'),
  stale('/khi-nao', '/khi-nao?cho=screens.mot.parts.1.when'),
  told('/thu-tu', '/thu-tu', { cho: 'steps.0', ve: 'sau' }),
  page('/bo', '/bo?cho=steps.0'),
  told('/bo', '/bo', { cho: 'steps.0' }),
  told('/may-tim'),
  page('/choi', '/choi'),
  told('/choi/buoc', '/choi/buoc', { bam: 'next' }),
  told('/choi/loi-giai', '/choi/loi-giai', { di: 'p!next!1~p!finish!1' }),
  told('/choi/duong-nham', '/choi/duong-nham', { di: 'p!wrong-one!1' }),
]
