import { afterEach, expect, test, vi } from 'vitest'
import { db } from '~/db/client.server'
import { readSession } from '~/domain/accounts/read-session.server'
import { signIn } from '~/domain/accounts/sign-in.server'
import { listClassesOf, readClass } from '~/domain/groups/class-queries.server'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { publishContent } from '~/domain/lessons/publish-content.server'
import { readClassStandings } from '~/domain/mastery/mastery-queries.server'
import { rebuildMastery } from '~/domain/mastery/rebuild-mastery.server'
import { seedDemonstration } from '../../prisma/seeds/seed-demonstration'

const NOW = new Date('2026-11-22T13:00:00Z')
const DAY = 24 * 3_600_000

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
  expect(await db.person.count()).toBe(15)
  expect(await db.evidence.count()).toBe(0)
})

test('after publication the class has lived through its weeks, and seeding again changes nothing', async () => {
  await publishContent('content', NOW)
  expect(await seedDemonstration(NOW)).toBe(10)
  const before = [await db.evidence.count(), await db.completion.count(), await db.person.count()]
  expect(await seedDemonstration(new Date(NOW.getTime() + DAY))).toBe(0)
  expect([await db.evidence.count(), await db.completion.count(), await db.person.count()]).toEqual(before)
}, 120_000) // all lessons are compiled, and all practices played in every way

test.each([
  ['thanhvien', []],
  ['hocsinh', []],
  ['giangvien', ['trainer class']],
  ['totruong', ['team-head team']],
  ['canboxa', ['commune-officer place']],
  ['canbotinh', ['province-officer place']],
  ['quantri', ['administrator place']],
])('%s signs in with the public password and holds %j', async (identifier, roles) => {
  const typed = { identifier, secret: 'ngo-so-demo', address: '192.0.2.1', device: '', now: NOW }
  const result = await signIn(typed)
  if (!('ok' in result)) throw new Error(result.refusal)
  const session = await readSession(result.token, NOW)
  expect(session?.isDemonstration).toBe(true)
  expect(session?.roles.map((role) => `${role.kind} ${role.scopeKind}`)).toEqual(roles)
})

test('the trainer’s table shows every level, and two people who have not come for nine days', async () => {
  const [role] = await db.role.findMany({ where: { personId: 'demo-giangvien' } })
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

test('nothing in the table is faked: mastery rebuilt from evidence is the same', async () => {
  expect((await rebuildMastery({ write: false })).differences).toEqual([])
  expect(await db.evidence.count({ where: { occurredAt: { gt: NOW } } })).toBe(0)
})
