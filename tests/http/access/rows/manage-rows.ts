import { ANY_OFFICER, BY_NAME, OFFICERS } from '../circles'
import { ACCOUNTS, get, leadsBack, post, type Row } from '../row'
import type { Ids } from '../world'

const place = (ids: Ids) => `/quan-ly/dia-ban/${ids.village}`
const person = (ids: Ids) => `/quan-ly/nguoi/${ids.member}`

/** The officers' desk: places, people and roles. */
export const manageRows: Row[] = [
  get('quan-ly', ACCOUNTS, () => '/quan-ly'),
  get('quan-ly/dia-ban', ANY_OFFICER, () => '/quan-ly/dia-ban?q=xa'),
  get('quan-ly/dia-ban/:place', OFFICERS, place),
  get('quan-ly/dia-ban/:place/thanh-thao', BY_NAME, (ids) => `${place(ids)}/thanh-thao`, {
    but: { province: 'forbidden' },
  }),
  get('quan-ly/dia-ban/:place/thanh-thao/bang.xlsx', BY_NAME, (ids) => `${place(ids)}/thanh-thao/bang.xlsx`),
  ...(['them', 'ten'] as const).flatMap((act) => [
    get(`quan-ly/dia-ban/:place/${act}`, OFFICERS, (ids) => `${place(ids)}/${act}`),
    post(
      `quan-ly/dia-ban/:place/${act}`,
      OFFICERS,
      (ids) => `${place(ids)}/${act}`,
      () => ({ ten: '' }),
      {
        answer: 'again',
      },
    ),
  ]),
  ...(['chuyen', 'sap-nhap', 'chia'] as const).flatMap((act) => [
    get(`quan-ly/dia-ban/:place/${act}`, OFFICERS, (ids) => `${place(ids)}/${act}`),
    post(
      `quan-ly/dia-ban/:place/${act}`,
      OFFICERS,
      (ids) => `${place(ids)}/${act}`,
      () => ({ noi: '' }),
      {
        answer: 'again',
      },
    ),
  ]),
  post(
    'quan-ly/dia-ban/:place/to',
    OFFICERS,
    (ids) => `${place(ids)}/to`,
    ({ team, hamlet }) => ({ to: team, noi: hamlet }),
  ),
  leadsBack('quan-ly/dia-ban/:place/to', (ids) => `${place(ids)}/to`, ['village']),
  get('quan-ly/nguoi', BY_NAME, (ids) => `/quan-ly/nguoi?dia-ban=${ids.village}&q=nguyen`, {
    but: { province: 'forbidden' },
  }),
  get('quan-ly/nguoi/:person', BY_NAME, person),
  get(
    'quan-ly/nguoi/:person/dong-y',
    [...BY_NAME, 'teacher', 'trainer'],
    (ids) => `/quan-ly/nguoi/${ids.student}/dong-y`,
  ),
  post(
    'quan-ly/nguoi/:person/dong-y',
    [...BY_NAME, 'teacher', 'trainer'],
    (ids) => `/quan-ly/nguoi/${ids.student}/dong-y`,
    () => ({ kind: 'guardian', givenBy: '' }),
    { answer: 'again' },
  ),
  get(
    'quan-ly/nguoi/:person/dong-y/ma',
    [...BY_NAME, 'teacher', 'trainer'],
    (ids) => `/quan-ly/nguoi/${ids.student}/dong-y/ma`,
  ),
  post(
    'quan-ly/nguoi/:person/dong-y/ma',
    [...BY_NAME, 'teacher', 'trainer'],
    (ids) => `/quan-ly/nguoi/${ids.student}/dong-y/ma`,
  ),
  get('quan-ly/nguoi/:person/hai-buoc', ['administrator'], (ids) => `${person(ids)}/hai-buoc`),
  post('quan-ly/nguoi/:person/hai-buoc', ['administrator'], (ids) => `${person(ids)}/hai-buoc`),
  get('quan-ly/nguoi/:person/lien-ket', BY_NAME, (ids) => `/quan-ly/nguoi/${ids.trainer}/lien-ket`),
  post('quan-ly/nguoi/:person/lien-ket', BY_NAME, (ids) => `/quan-ly/nguoi/${ids.trainer}/lien-ket`),

  get('quan-ly/vai-tro', OFFICERS, ({ commune }) => `/quan-ly/vai-tro?dia-ban=${commune}`),
  get('quan-ly/vai-tro/trao', OFFICERS, ({ commune }) => `/quan-ly/vai-tro/trao?dia-ban=${commune}`),
  post(
    'quan-ly/vai-tro/trao',
    OFFICERS,
    () => '/quan-ly/vai-tro/trao',
    (ids) => ({ kind: 'trainer', scope: `class:${ids.class}`, identifier: '' }),
    { answer: 'again' },
  ),
  post('quan-ly/vai-tro/:role/thu-hoi', OFFICERS, ({ role }) => `/quan-ly/vai-tro/${role}/thu-hoi`),
  leadsBack('quan-ly/vai-tro/:role/thu-hoi', ({ role }) => `/quan-ly/vai-tro/${role}/thu-hoi`, ['role']),
  get('quan-ly/nhat-ky', ['administrator'], () => '/quan-ly/nhat-ky'),
]
