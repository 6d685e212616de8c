import { expect, test } from 'vitest'
import { type AccountStanding, mayIssueCard } from './may-issue-card'
import { mayLinkStaff } from './may-link-staff'
import type { Role } from './role'

const COMMUNE = ['commune', 'province', 'vn']
const VILLAGE = ['village', ...COMMUNE]
const SCHOOL = ['school', ...COMMUNE]

/** A member of a team in the village and of a class at the school, without a role. */
const MEMBER: AccountStanding = {
  personId: 'holder',
  homePath: VILLAGE,
  teams: [{ teamId: 'team', placePath: VILLAGE }],
  classes: [{ classId: 'class', placePath: SCHOOL }],
  roles: [],
}
const holding = (...roles: AccountStanding['roles']): AccountStanding => ({ ...MEMBER, roles })
const viewing = (...roles: Role[]) => ({ personId: 'viewer', roles })
const at = (kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string): Role => ({
  kind,
  scopeKind,
  scopeId,
})

const OFFICER = at('commune-officer', 'place', 'commune')
const ADMINISTRATOR = at('administrator', 'place', 'vn')
const SEEING_PROVINCE = { ...at('province-officer', 'place', 'province'), seesNames: true }

test.each<[string, Role, boolean]>([
  ['officer of the commune', OFFICER, true],
  ['officer of the village itself', at('commune-officer', 'place', 'village'), true],
  ['officer of the next commune', at('commune-officer', 'place', 'neighbour'), false],
  ['officer by mistake of a team', at('commune-officer', 'team', 'team'), false],
  ['province officer who sees names', SEEING_PROVINCE, true],
  ['province officer who sees numbers only', at('province-officer', 'place', 'province'), false],
  ['administrator', ADMINISTRATOR, true],
  ['head of the team', at('team-head', 'team', 'team'), true],
  ['head of another team', at('team-head', 'team', 'other'), false],
  ['teacher of the class', at('class-teacher', 'class', 'class'), true],
  ['trainer of the class', at('trainer', 'class', 'class'), true],
  ['teacher of another class', at('class-teacher', 'class', 'other'), false],
  ['trainer of the whole commune', at('trainer', 'place', 'commune'), false],
  ['reviewer', at('reviewer', 'place', 'vn'), false],
])('a card for a member: %s', (_who, role, expected) => {
  expect(mayIssueCard(viewing(role), MEMBER)).toBe(expected)
})

test('without a role nobody prints a card for another, and everybody for themself', () => {
  expect(mayIssueCard(viewing(), MEMBER)).toBe(false)
  expect(mayIssueCard({ personId: 'holder', roles: [] }, MEMBER)).toBe(true)
})

test('nobody prints a card for an officer or an administrator, they themselves neither', () => {
  for (const kind of ['commune-officer', 'province-officer', 'administrator'] as const) {
    const holder = holding({ ...at(kind, 'place', 'commune'), placePath: COMMUNE })
    for (const role of [OFFICER, SEEING_PROVINCE, ADMINISTRATOR, at('team-head', 'team', 'team')])
      expect(mayIssueCard(viewing(role), holder), `${role.kind} for ${kind}`).toBe(false)
    expect(mayIssueCard({ personId: 'holder', roles: [] }, holder)).toBe(false)
  }
})

test('a head and a teacher gain no power by a card: none for members who hold a role themselves', () => {
  const trainer = holding({ ...at('trainer', 'class', 'class'), placePath: SCHOOL })
  expect(mayIssueCard(viewing(at('team-head', 'team', 'team')), trainer)).toBe(false)
  expect(mayIssueCard(viewing(at('class-teacher', 'class', 'class')), trainer)).toBe(false)
  expect(mayIssueCard(viewing(OFFICER), trainer)).toBe(true)
})

test('an officer prints none for somebody whose role reaches beyond the office', () => {
  const elsewhere = holding({ ...at('trainer', 'class', 'far'), placePath: ['neighbour', 'province', 'vn'] })
  expect(mayIssueCard(viewing(OFFICER), elsewhere)).toBe(false)
  expect(mayIssueCard(viewing(SEEING_PROVINCE), elsewhere)).toBe(true)
  const reviewer = holding({ ...at('reviewer', 'place', 'vn'), placePath: ['vn'] })
  expect(mayIssueCard(viewing(SEEING_PROVINCE), reviewer)).toBe(false)
  expect(mayIssueCard(viewing(ADMINISTRATOR), reviewer)).toBe(true)
})

const STAFF: [AccountStanding['roles'][number]['kind'], string, readonly string[]][] = [
  ['trainer', 'commune', COMMUNE],
  ['team-head', 'commune', COMMUNE],
  ['commune-officer', 'commune', COMMUNE],
  ['province-officer', 'province', ['province', 'vn']],
  ['administrator', 'vn', ['vn']],
]

test.each<[string, Role, boolean[]]>([
  ['administrator', ADMINISTRATOR, [true, true, true, true, false]],
  ['province officer who sees names', SEEING_PROVINCE, [true, true, true, false, false]],
  [
    'province officer by numbers',
    at('province-officer', 'place', 'province'),
    [false, false, false, false, false],
  ],
  ['commune officer', OFFICER, [true, true, false, false, false]],
  ['neighbour', at('commune-officer', 'place', 'neighbour'), [false, false, false, false, false]],
  ['head of the team', at('team-head', 'team', 'team'), [false, false, false, false, false]],
])('a sign-in link is made only for those below: %s', (_who, role, expected) => {
  const seen = STAFF.map(([kind, scopeId, placePath]) =>
    mayLinkStaff(viewing(role), holding({ ...at(kind, 'place', scopeId), placePath })),
  )
  expect(seen).toEqual(expected)
})

test('one role out of reach is enough to refuse a link, and who has no role gets a card instead', () => {
  const two = holding(
    { ...at('trainer', 'class', 'class'), placePath: SCHOOL },
    { ...at('trainer', 'class', 'far'), placePath: ['neighbour', 'province', 'vn'] },
  )
  expect(mayLinkStaff(viewing(OFFICER), two)).toBe(false)
  expect(mayLinkStaff(viewing(SEEING_PROVINCE), two)).toBe(true)
  expect(mayLinkStaff(viewing(ADMINISTRATOR), MEMBER)).toBe(false)
})

test('nobody makes a sign-in link for themself', () => {
  const self = { ...holding({ ...at('trainer', 'class', 'class'), placePath: SCHOOL }), personId: 'viewer' }
  expect(mayLinkStaff(viewing(ADMINISTRATOR), self)).toBe(false)
})
