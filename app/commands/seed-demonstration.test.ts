import { afterEach, expect, test, vi } from 'vitest'
import { db } from '~/db/client.server'
import { readSession } from '~/domain/accounts/read-session.server'
import { signIn } from '~/domain/accounts/sign-in.server'
import { readGuideReadiness } from '~/domain/certificates/guide-readiness-queries.server'
import { listClassesOf, readClass } from '~/domain/groups/class-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { publishContent } from '~/domain/lessons/publish-content.server'
import { readClassStandings } from '~/domain/mastery/mastery-queries.server'
import { rebuildMastery } from '~/domain/mastery/rebuild-mastery.server'
import { foldText } from '~/lib/fold-text'
import { rosterOf } from '../../prisma/seeds/demonstration-roster'
import { studentsOf } from '../../prisma/seeds/demonstration-students'
import { COMMUNES, SCHOOLS } from '../../prisma/seeds/plan'
import { seedDemonstration } from '../../prisma/seeds/seed-demonstration'

const NOW = new Date('2026-11-22T13:00:00Z')
const DAY = 24 * 3_600_000
/** The whole crowd learns where the journeys are prepared; here some will do. */
const ONE_IN = 4

afterEach(() => {
  vi.unstubAllEnvs()
})

test('in production mode nothing is seeded', async () => {
  vi.stubEnv('NGOSO_MODE', 'production')
  await seedDemonstration(NOW)
  expect(await db.person.count()).toBe(0)
  expect(await db.place.count()).toBe(0)
})

test('before anything is published the accounts are there, and nobody has learned yet', async () => {
  expect(await seedDemonstration(NOW)).toBe(0)
  expect(await db.person.count({ where: { isDemonstration: true } })).toBe(19)
  expect(await db.teamMember.count({ where: { leftAt: null } })).toBe(90)
  expect(await db.evidence.count()).toBe(0)
})

test('lessons are published', async () => {
  expect(await publishContent('content', NOW)).toMatchObject({ ok: true })
}, 120_000) // all lessons are compiled, and all practices played in every way

test('after publication everybody has lived through their weeks, and seeding again changes nothing', async () => {
  expect(await seedDemonstration(NOW, ONE_IN)).toBeGreaterThan(60)
  const before = await everyCount()
  expect(await seedDemonstration(new Date(NOW.getTime() + DAY), ONE_IN)).toBe(0)
  expect(await everyCount()).toEqual(before)
}, 300_000) // seventy people learn for ten weeks, also on a machine that does much else

test('the province has the places, teams, classes and households that are told of it', async () => {
  const open = { closedOn: null }
  expect(await db.place.count({ where: { ...open, kind: 'commune' } })).toBe(3)
  expect(await db.place.count({ where: { ...open, kind: 'village' } })).toBe(12)
  expect(await db.place.count({ where: { ...open, kind: 'school' } })).toBe(2)
  expect(await db.team.count({ where: { ...open, decisionNumber: { not: null } } })).toBe(14)
  expect(await db.teamMember.count({ where: { leftAt: null } })).toBe(90)
  expect(await db.teamMember.count({ where: { isHead: true, leftAt: null } })).toBe(14)
  expect(await db.household.count()).toBe(400)
  expect(await db.visit.count()).toBeGreaterThan(300)
  const ofSchools = { place: { kind: 'school' }, archivedAt: null }
  expect(await db.class.count({ where: ofSchools })).toBe(4)
  expect(await db.classMember.count({ where: { class: ofSchools } })).toBe(160)
  expect(await db.class.count({ where: { archivedAt: { not: null } } })).toBe(1)
})

test('places were called otherwise and lay elsewhere before, and every period fits to the next', async () => {
  const renamed = await db.placePeriod.findMany({ where: { name: 'ấp 3' }, select: { untilOn: true } })
  expect(renamed).toEqual([{ untilOn: expect.any(String) }])
  expect(await db.placeSuccession.count({ where: { kind: 'merge' } })).toBe(1)
  const open = await db.placePeriod.groupBy({ by: ['placeId'], where: { untilOn: null }, _count: true })
  expect(open.every((place) => place._count === 1)).toBe(true)
})

test('people are the same whenever they are drawn, and nobody’s name can be taken for another’s', () => {
  const names = [
    ...COMMUNES.flatMap(rosterOf).map((row) => row.name),
    ...SCHOOLS.flatMap(({ classes }) => classes.flatMap((plan) => studentsOf(plan).slice(0, -1))),
  ]
  expect(names.slice(0, 3)).toEqual(['Bế Thị Thương', 'Hoàng Văn Sình', 'Bế Thị Niềm'])
  const same = names.map((name) => foldText(name).split(' ').sort().join(' '))
  expect(new Set(same).size).toBe(names.length)
})

test('some are ready to guide, and others lack different things', async () => {
  const members = await db.teamMember.findMany({ where: { leftAt: null }, select: { personId: true } })
  const readiness = await readGuideReadiness(
    members.map((member) => member.personId),
    NOW,
  )
  expect(readiness.filter(({ certificate }) => certificate !== null).length).toBeGreaterThanOrEqual(5)
  expect(readiness.filter(({ isObserved }) => !isObserved).length).toBeGreaterThan(70)
  expect(new Set(readiness.map(({ exams }) => exams.length)).size).toBeGreaterThan(1)
})

test('of the children some have consent and some have none, and certificates follow it', async () => {
  const children = { classMembers: { some: { class: { grade: { lte: 10 }, archivedAt: null } } } }
  const consented = { consents: { some: { kind: 'guardian', withdrawnAt: null } } }
  expect(await db.person.count({ where: { ...children, ...consented } })).toBeGreaterThan(50)
  expect(await db.person.count({ where: { ...children, NOT: consented } })).toBeGreaterThan(20)
  const named = { ...children, NOT: { consents: { some: {} } }, certificates: { some: {} } }
  expect(await db.person.count({ where: named })).toBe(0)
})

test.each([
  ['thanhvien', []],
  ['hocsinh', []],
  [
    'giangvien',
    [
      'class-teacher class',
      'class-teacher class',
      'class-teacher class',
      'class-teacher place',
      'trainer class',
    ],
  ],
  ['totruong', ['team-head team']],
  ['canboxa', ['commune-officer place']],
  ['canbotinh', ['province-officer place']],
  ['kiemduyet', ['reviewer place']],
  ['quantri', ['administrator place']],
])('%s signs in with the public password and holds %j', async (identifier, roles) => {
  const typed = { identifier, secret: 'ngo-so-demo', address: '192.0.2.1', device: '', now: NOW }
  const result = await signIn(typed)
  if (!('ok' in result)) throw new Error(result.refusal)
  const session = await readSession(result.token, NOW)
  expect(session?.isDemonstration).toBe(true)
  expect(session?.roles.map((role) => `${role.kind} ${role.scopeKind}`).sort()).toEqual(roles)
})

test('the trainer’s table shows every level, and two people who have not come for nine days', async () => {
  const role = await db.role.findFirstOrThrow({ where: { personId: 'demo-giangvien', kind: 'trainer' } })
  const viewer = { personId: 'demo-giangvien', roles: [role as never] }
  const [found] = await listClassesOf(viewer)
  expect(found).toMatchObject({
    name: 'Lớp Tổ công nghệ số, khoá tháng 11',
    joinCode: 'K7M2QP',
    memberCount: 10,
  })
  const shown = await readClass({ viewer, classId: found?.classId ?? '' })
  if (!('ok' in shown)) throw new Error(shown.refusal)

  const skills = (await readCatalogue()).modules.flatMap((module) => module.skills.map((skill) => skill.id))
  const people = shown.members.map((member) => member.personId)
  const table = await readClassStandings(people, skills, NOW)
  const levels = new Set(table.flatMap((row) => row.skills.map((standing) => standing.level)))
  expect([...levels].sort()).toEqual(['fair', 'lapsed', 'learning', 'mastered', 'new'])
  const away = table.filter((row) => NOW.getTime() - (row.lastActiveAt?.getTime() ?? 0) > 9 * DAY)
  expect(away.map((row) => row.personId)).toEqual(['demo-ly-a-pao', 'demo-vu-thi-thoa'])
})

test('thanhvien has completed two lessons and begun a third', async () => {
  const rows = await db.completion.findMany({ where: { personId: 'demo-thanhvien' } })
  expect(rows.map((row) => row.completedAt !== null).sort()).toEqual([false, true, true])
})

test('nothing is faked: mastery rebuilt from evidence is the same, and nothing happened later than now', async () => {
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
  const gt = NOW
  expect(await db.evidence.count({ where: { occurredAt: { gt } } })).toBe(0)
  expect(await db.visit.count({ where: { visitedAt: { gt } } })).toBe(0)
  expect(await db.certificate.count({ where: { issuedAt: { gt } } })).toBe(0)
})

/** How many rows each table has that a seed writes to. */
async function everyCount(): Promise<number[]> {
  return await Promise.all([
    ...[db.place.count(), db.placePeriod.count(), db.team.count(), db.teamMember.count(), db.person.count()],
    ...[db.role.count(), db.class.count(), db.classMember.count(), db.assignment.count(), db.consent.count()],
    ...[db.household.count(), db.householdMember.count(), db.visit.count(), db.observedCheck.count()],
    ...[db.rosterImport.count(), db.rosterRow.count(), db.signInCard.count(), db.auditEntry.count()],
    ...[db.evidence.count(), db.completion.count(), db.practiceRun.count(), db.examAttempt.count()],
    ...[db.certificate.count(), db.session.count(), db.oneTimeLink.count()],
  ])
}
