import { COMMUNE, LEAD_TEAM, VIEW_TEAM, VISIT_HOUSEHOLD } from '../circles'
import { ACCOUNTS, get, leadsBack, post, type Row } from '../row'
import type { Ids } from '../world'

const member = (ids: Ids) => `/to/${ids.team}/thanh-vien/${ids.colleague}`
const flag = (ids: Ids) => `/to/${ids.team}/bai-kiem-tra/${ids.teamFlag}`
const household = (ids: Ids) => `/to/${ids.team}/ho/${ids.household}`
/** Who has taken their account over already. */
const leaving = (ids: Ids) => `${household(ids)}/tai-khoan/${ids.resident}/ra`
const resident = (ids: Ids) => `${household(ids)}/tai-khoan/${ids.newcomer}`

/** Whose only team opens at once. */
const ONE_TEAM = ['head', 'otherHead', 'provinceByName', 'otherProvince'] as const

/** Teams, their members and the households they look after. */
export const teamRows: Row[] = [
  get('to', ACCOUNTS, () => '/to', {
    but: Object.fromEntries(ONE_TEAM.map((visitor) => [visitor, 'onward'])),
  }),
  get('to/lap-to', [...COMMUNE, 'otherOfficer'], () => '/to/lap-to'),
  post(
    'to/lap-to',
    COMMUNE,
    () => '/to/lap-to',
    ({ village }) => ({ placeId: village, name: '' }),
    {
      answer: 'again',
    },
  ),
  get('to/:team', VIEW_TEAM, ({ team }) => `/to/${team}`),
  get('to/:team/bang.xlsx', VIEW_TEAM, ({ team }) => `/to/${team}/bang.xlsx`),
  get('to/:team/quyet-dinh', LEAD_TEAM, ({ team }) => `/to/${team}/quyet-dinh`),
  post(
    'to/:team/quyet-dinh',
    LEAD_TEAM,
    ({ team }) => `/to/${team}/quyet-dinh`,
    () => ({ name: '' }),
    {
      answer: 'again',
    },
  ),
  get('to/:team/thanh-vien', LEAD_TEAM, ({ team }) => `/to/${team}/thanh-vien?ten=learner`),
  post(
    'to/:team/thanh-vien',
    LEAD_TEAM,
    ({ team }) => `/to/${team}/thanh-vien`,
    ({ learner }) => ({ person: learner }),
  ),
  get('to/:team/thanh-vien/:person', VIEW_TEAM, member),
  get(
    'to/:team/thanh-vien/:person/ky-nang/:skill',
    VIEW_TEAM,
    (ids) => `${member(ids)}/ky-nang/${ids.skill}`,
  ),
  post(
    'to/:team/thanh-vien/:person/vai-tro',
    COMMUNE,
    (ids) => `${member(ids)}/vai-tro`,
    () => ({ rank: 'head' }),
  ),
  ...(['vai-tro', 'roi-to'] as const).map((act) =>
    leadsBack(`to/:team/thanh-vien/:person/${act}`, (ids) => `${member(ids)}/${act}`, ['team', 'colleague']),
  ),
  post('to/:team/thanh-vien/:person/roi-to', LEAD_TEAM, (ids) => `${member(ids)}/roi-to`),
  get('to/:team/thanh-vien/:person/quan-sat', ['head'], (ids) => `${member(ids)}/quan-sat`),
  post(
    'to/:team/thanh-vien/:person/quan-sat',
    ['head'],
    (ids) => `${member(ids)}/quan-sat`,
    () => ({
      checkId: crypto.randomUUID(),
      skillId: 'nha.open',
      result: 'alone',
      at: '2026-11-20T02:00:00Z',
    }),
  ),
  get('to/:team/bai-kiem-tra', LEAD_TEAM, ({ team }) => `/to/${team}/bai-kiem-tra`),
  post('to/:team/bai-kiem-tra/:flag', LEAD_TEAM, flag, () => ({ verdict: 'fine' })),
  leadsBack('to/:team/bai-kiem-tra/:flag', flag, ['team', 'teamFlag']),
  get('to/:team/ho', LEAD_TEAM, ({ team }) => `/to/${team}/ho`),
  get('to/:team/ho/them', LEAD_TEAM, ({ team }) => `/to/${team}/ho/them`),
  post(
    'to/:team/ho/them',
    LEAD_TEAM,
    ({ team }) => `/to/${team}/ho/them`,
    () => ({ from: '' }),
    {
      answer: 'again',
    },
  ),
  get('to/:team/ho/chia', LEAD_TEAM, ({ team }) => `/to/${team}/ho/chia`),
  post(
    'to/:team/ho/chia',
    LEAD_TEAM,
    ({ team }) => `/to/${team}/ho/chia`,
    (ids) => ({ ho: ids.household, 'giao-cho': ids.colleague }),
    { elsewhere: { household: 'again', colleague: 'again' } },
  ),
  get('to/:team/ho/chia-deu', LEAD_TEAM, ({ team }) => `/to/${team}/ho/chia-deu`),
  post(
    'to/:team/ho/chia-deu',
    LEAD_TEAM,
    ({ team }) => `/to/${team}/ho/chia-deu`,
    (ids) => ({ giao: `${ids.household}>${ids.colleague}` }),
    { elsewhere: { household: 'again', colleague: 'again' } },
  ),
  get('to/:team/ho/:household', VISIT_HOUSEHOLD, household),
  get('to/:team/ho/:household/sua', LEAD_TEAM, (ids) => `${household(ids)}/sua`),
  post(
    'to/:team/ho/:household/sua',
    LEAD_TEAM,
    (ids) => `${household(ids)}/sua`,
    () => ({ code: '' }),
    {
      answer: 'again',
    },
  ),
  get('to/:team/ho/:household/tham', VISIT_HOUSEHOLD, (ids) => `${household(ids)}/tham`),
  post(
    'to/:team/ho/:household/tham/ghi',
    VISIT_HOUSEHOLD,
    (ids) => `${household(ids)}/tham/ghi`,
    () => ({ visitId: crypto.randomUUID(), at: '2026-11-20T02:00:00Z', 'kq.nha.open': 'helped' }),
  ),
  leadsBack('to/:team/ho/:household/tham/ghi', (ids) => `${household(ids)}/tham/ghi`, ['team', 'household']),
  get('to/:team/ho/:household/tai-khoan', VISIT_HOUSEHOLD, (ids) => `${household(ids)}/tai-khoan`),
  post(
    'to/:team/ho/:household/tai-khoan',
    VISIT_HOUSEHOLD,
    (ids) => `${household(ids)}/tai-khoan`,
    () => ({ displayName: '' }),
    { answer: 'again' },
  ),
  get('to/:team/ho/:household/tai-khoan/:person', VISIT_HOUSEHOLD, resident),
  post('to/:team/ho/:household/tai-khoan/:person', VISIT_HOUSEHOLD, resident),
  post('to/:team/ho/:household/tai-khoan/:person/ra', VISIT_HOUSEHOLD, leaving),
  leadsBack('to/:team/ho/:household/tai-khoan/:person/ra', leaving, ['team', 'household', 'resident']),
  get('to/:team/ho/:household/ma', VISIT_HOUSEHOLD, (ids) => `${household(ids)}/ma`),
  post('to/:team/ho/:household/ma', VISIT_HOUSEHOLD, (ids) => `${household(ids)}/ma`),
]
