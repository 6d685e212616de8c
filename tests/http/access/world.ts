import { randomInt } from 'node:crypto'
import { anExamFlag } from '#tests/support/exam-flag'
import { aPerson } from '#tests/support/person'
import { csvFile, reviewedRoster } from '#tests/support/roster'
import { db } from '~/db/client.server'
import { hashSecret } from '~/domain/accounts/hash-secret.server'
import type { Role } from '~/domain/accounts/role'
import type { Viewer } from '~/domain/accounts/viewer'
import { startExam } from '~/domain/assessment/start-exam.server'
import { issueCertificate } from '~/domain/certificates/issue-certificate.server'
import { addHouseholds } from '~/domain/groups/add-households.server'
import { addResident } from '~/domain/groups/add-resident.server'
import { createTeam } from '~/domain/groups/create-team.server'
import { divideHouseholds } from '~/domain/groups/divide-households.server'
import { issueCards } from '~/domain/groups/issue-cards.server'
import { makeClass } from '~/domain/groups/make-class.server'
import { makeSignInLink } from '~/domain/groups/make-sign-in-link.server'
import { recordPaperConsent } from '~/domain/groups/record-paper-consent.server'
import { recordVisit } from '~/domain/groups/record-visit.server'
import { findModule } from '~/domain/lessons/catalogue'
import { readCatalogue } from '~/domain/lessons/catalogue-queries.server'
import { assignWork } from '~/domain/mastery/assign-work.server'
import { startImport } from '~/domain/rosters/start-import.server'
import { foldText } from '~/lib/fold-text'
import { uuidV7 } from '~/lib/uuid-v7'
import { vietnamDay } from '~/lib/vietnam-day'
import { draftOfCommune, draftsOfClass } from './drafts-world'
import { reviewWorld } from './review-world'
import { value } from './value'

/** Everything of a province that an address or a form can name. */
export type Ids = Awaited<ReturnType<typeof aWorld>>

/** What all provinces have alike. */
const LESSONS = {
  module: 'nha',
  lesson: 'mo-cua',
  lessonId: 'nha.2-1',
  path: 'vao-nha',
  scenario: 'mo-cua-nha',
  skill: 'nha.open',
  // On the shelf that authors begin from, which is not what is published here.
  shelfModule: 'vneid',
  shelfLesson: 'vneid.1-3',
}

/** A province with a commune, a team, a class, a household and their people, made by the verbs of the site; `prefix` tells two apart. */
export async function aWorld(prefix: string, now: Date) {
  const secretHash = await hashSecret('482913')
  const places = await makePlaces(prefix)
  const people = await makePeople(prefix, places.village, secretHash)
  const seen = (personId: string, ...roles: Role[]): Viewer => ({ personId, roles })
  const at = (kind: Role['kind'], scopeKind: Role['scopeKind'], scopeId: string): Role => ({
    kind,
    scopeKind,
    scopeId,
  })
  const officer = seen(people.officer, at('commune-officer', 'place', places.commune))

  const team = await aTeam(officer, places.village)
  const head = seen(people.head, at('team-head', 'team', team))
  await db.teamMember.createMany({
    data: [people.head, people.member, people.colleague].map((personId) => ({
      ...{ teamId: team, personId, joinedAt: now, isHead: personId === people.head },
    })),
  })
  const founder = seen(people.founder, at('trainer', 'place', places.commune))
  const made = { viewer: founder, placeId: places.commune, grade: '5', schoolYear: '', now }
  const classId = value(await makeClass({ ...made, name: `Lớp ${prefix}` })).classId
  const otherClass = value(await makeClass({ ...made, name: `Lớp hai ${prefix}` })).classId
  const inClass = [people.student, people.classmate, people.former]
  await db.classMember.createMany({
    data: inClass.map((personId) => ({
      ...{ classId, personId, joinedAt: now, leftAt: personId === people.former ? now : null },
    })),
  })
  const teacher = seen(people.teacher, at('class-teacher', 'class', classId))
  const trainer = seen(people.trainer, at('trainer', 'class', classId))
  const roles = {
    ...{ officer, head, teacher, trainer },
    reviewer: seen(people.reviewer, at('reviewer', 'place', places.commune)),
    province: seen(people.province, at('province-officer', 'place', places.province)),
    provinceByName: seen(people.provinceByName, {
      ...at('province-officer', 'place', places.province),
      seesNames: true,
    }),
    neighbourOfficer: seen(people.neighbourOfficer, at('commune-officer', 'place', places.neighbour)),
    secondClass: seen(people.teacher, at('class-teacher', 'class', otherClass)),
  }
  for (const viewer of Object.values(roles)) await grant(viewer, now)

  const household = await aHousehold(head, team, people.member, now)
  const living = { viewer: head, teamId: team, householdId: household, now }
  const resident = value(await addResident({ ...living, displayName: 'Bà Tư' })).personId
  const newcomer = value(await addResident({ ...living, displayName: 'Ông Năm' })).personId
  await db.person.update({ where: { id: resident }, data: { secretHash } })
  const paper = { viewer: teacher, personId: people.student, kind: 'guardian', givenBy: 'Mẹ', now }
  value(await recordPaperConsent(paper))
  const { id: consent } = await db.consent.findFirstOrThrow({ where: { personId: people.student } })
  const works = { viewer: teacher, kind: 'module', targetId: 'nha', dueOn: vietnamDay(now), now }
  const assignment = value(await assignWork({ ...works, classId })).assignmentId
  const [card] = value(
    await issueCards({ viewer: officer, chosen: { personIds: [people.member] }, now }),
  ).cards
  const link = value(await makeSignInLink({ viewer: officer, personId: people.trainer, now })).token
  const { joinCode } = await db.class.findUniqueOrThrow({ where: { id: classId } })
  const role = await db.role.findFirstOrThrow({ where: { personId: people.trainer } })
  return {
    ...LESSONS,
    ...(await publishedOf()),
    ...places,
    ...people,
    ...{
      team,
      class: classId,
      otherClass,
      household,
      resident,
      newcomer,
      assignment,
      role: role.id,
      consent,
    },
    ...{ code: joinCode, cardToken: card?.token ?? '', linkToken: link },
    ...(await examsOf(people.member, now)),
    flag: await anExamFlag(people.student),
    teamFlag: await anExamFlag(people.colleague),
    ...(await importsOf(officer, places.commune, now)),
    ...(await draftsOfClass(teacher, classId, now)),
    ...(await draftOfCommune(founder, places.commune, now)),
    ...(await reviewWorld(teacher, classId, now)),
  }
}

async function publishedOf() {
  const { revision = '' } = findModule(await readCatalogue(), LESSONS.module)?.lessons[0] ?? {}
  const picture = await db.media.findFirstOrThrow({ select: { hash: true } })
  return { revision, picture: picture.hash }
}

async function makePlaces(prefix: string) {
  const ids = {
    ...{ province: `${prefix}-tinh`, commune: `${prefix}-xa`, neighbour: `${prefix}-xa-ben` },
    ...{ village: `${prefix}-thon`, hamlet: `${prefix}-xom` },
  }
  const rows: [string, string, string, string][] = [
    [ids.province, 'vn', 'province', `tỉnh ${prefix}`],
    [ids.commune, ids.province, 'commune', `xã ${prefix}`],
    [ids.neighbour, ids.province, 'commune', `xã bên ${prefix}`],
    [ids.village, ids.commune, 'village', `thôn ${prefix}`],
    [ids.hamlet, ids.commune, 'village', `xóm ${prefix}`],
  ]
  for (const [id, parentId, kind, name] of rows)
    await db.place.create({ data: { id, parentId, kind, name, foldedName: foldText(name) } })
  return ids
}

const NAMES = [
  ...([
    'founder',
    'learner',
    'member',
    'colleague',
    'student',
    'classmate',
    'former',
    'head',
    'teacher',
  ] as const),
  ...(['trainer', 'reviewer', 'officer', 'province', 'provinceByName', 'neighbourOfficer'] as const),
]

async function makePeople(prefix: string, placeId: string, secretHash: string) {
  const all = {} as Record<(typeof NAMES)[number], string>
  for (const name of NAMES) {
    const isChild = name === 'student' || name === 'classmate' || name === 'former'
    const known = { displayName: `Nguyễn ${name} ${prefix}`, birthYear: isChild ? 2016 : 1980, secretHash }
    const own = isChild ? { identifierKind: 'class' } : { placeId }
    all[name] = await aPerson({ id: `${prefix}-${name}`, ...known, ...own })
  }
  return all
}

async function grant({ personId, roles }: Viewer, now: Date): Promise<void> {
  for (const role of roles)
    await db.role.create({ data: { id: crypto.randomUUID(), personId, grantedAt: now, ...role } })
}

async function aTeam(officer: Viewer, placeId: string): Promise<string> {
  const typed = { name: 'Tổ công nghệ số', decisionNumber: '12/QĐ', decisionOn: '2026-03-05' }
  return value(await createTeam({ viewer: officer, placeId, typed })).teamId
}

/** Looked after by this member, who was there once. */
async function aHousehold(head: Viewer, teamId: string, memberId: string, now: Date): Promise<string> {
  const typed = { from: '1', to: '', peopleCount: '4', isPoor: false, isBusiness: false }
  value(await addHouseholds({ viewer: head, teamId, typed, now }))
  const { id: householdId } = await db.household.findFirstOrThrow({ where: { teamId } })
  value(await divideHouseholds({ viewer: head, teamId, shares: new Map([[householdId, memberId]]) }))
  const visit = {
    id: uuidV7(now.getTime()),
    visitedAt: now,
    results: [{ skillId: 'nha.open', result: 'alone' }],
  }
  value(await recordVisit({ viewer: head, teamId, householdId, visit, now }))
  return householdId
}

/** An exam under way, one that was passed, and the certificate for it. */
async function examsOf(personId: string, now: Date) {
  const start = { personId, moduleId: 'nha', now, seed: personId }
  const before = new Date(now.getTime() - 26 * 3_600_000)
  const { attemptId: passed } = value(
    await startExam({ ...start, now: before, attemptId: crypto.randomUUID() }),
  )
  const result = { submittedAt: before, openKey: null, rightCount: 6, passed: true }
  await db.examAttempt.update({ where: { id: passed }, data: result })
  const random = (below: number) => randomInt(below)
  const certificate = value(await issueCertificate({ personId, moduleId: 'nha', now, random })).code
  return {
    passed,
    certificate,
    attempt: value(await startExam({ ...start, attemptId: crypto.randomUUID() })).attemptId,
  }
}

/** A list whose rows were checked, and one whose columns are still to be chosen. */
async function importsOf(viewer: Viewer, placeId: string, now: Date) {
  const file = csvFile([
    ['Họ và tên', 'Số điện thoại'],
    ['Lê Thị Hoa', '0912345678'],
    ['', '0912345679'],
  ])
  const checked = await reviewedRoster(viewer, placeId, file)
  const fresh = value(await startImport({ viewer, kind: 'people', placeId, file, now })).importId
  return { checked, import: fresh }
}
