import { DRAFT } from '../circles'
import { get, post, type Row } from '../row'
import type { Ids } from '../world'

type Page = string | ((ids: Ids) => string)

const at =
  (page: Page) =>
  (ids: Ids): string =>
    `/soan-bai/${ids.draft}/tap-lam${typeof page === 'string' ? page : page(ids)}`
const page = (route: string, to: Page = route): Row => get(`soan-bai/:draft/tap-lam${route}`, DRAFT, at(to))
/**
 * A form that was read from an older version is refused, and shows that its sender was let through; this is told before it is
 * looked for what does not stand in the file any more.
 */
const stale = (route: string, to: Page = route): Row =>
  post(`soan-bai/:draft/tap-lam${route}`, DRAFT, at(to), () => ({ ban: '0' }), {
    answer: 'again',
    elsewhere: { practiceScreen: 'again', practicePlace: 'again' },
  })
const told = (route: string, fields: Record<string, string> = {}, to: Page = route): Row =>
  post(`soan-bai/:draft/tap-lam${route}`, DRAFT, at(to), () => ({ ban: '0', ...fields }), {
    elsewhere: { practiceScreen: 'done' },
  })

const step: Page = ({ practicePlace }) => `/buoc/${practicePlace}`
const mistake: Page = ({ practicePlace }) => `/loi/${practicePlace}`
const screen = ({ practiceScreen }: Ids) => `/man-hinh/${practiceScreen}`
const part: Page = (ids) => `${screen(ids)}/phan/${ids.practicePlace}`

/** The practice of a lesson that is being written. */
export const practiceAuthorRows: Row[] = [
  page(''),
  told('/bat-dau', { mau: 'blank-page' }),
  page('/dau-bai'),
  stale('/dau-bai'),
  page('/buoc/:at', step),
  stale('/buoc/:at', step),
  page('/loi/:at', mistake),
  stale('/loi/:at', mistake),
  page('/bien'),
  stale('/bien'),
  told('/man-hinh', { ten: 'Hộp thư' }),
  page('/man-hinh/:screen', screen),
  stale('/man-hinh/:screen', screen),
  told('/man-hinh/:screen/phan', { loai: 'text' }, (ids) => `${screen(ids)}/phan`),
  page('/man-hinh/:screen/phan/:at', part),
  stale('/man-hinh/:screen/phan/:at', part),
  page('/khi-bam', '/khi-bam?cho=screens.mot.parts.1.does'),
  stale('/khi-bam', '/khi-bam?cho=screens.mot.parts.1.does'),
  page('/khi-nao', '/khi-nao?cho=screens.mot.parts.1.when'),
  stale('/khi-nao', '/khi-nao?cho=screens.mot.parts.1.when'),
  told('/thu-tu', { cho: 'steps.0', ve: 'sau' }),
  page('/bo', '/bo?cho=steps.0'),
  told('/bo', { cho: 'steps.0' }),
  told('/may-tim'),
  page('/choi'),
  told('/choi/buoc', { bam: 'next' }),
  told('/choi/loi-giai', { di: 'p!next!1~p!finish!1' }),
  told('/choi/duong-nham', { di: 'p!wrong-one!1' }),
]
