import { db } from '~/db/client.server'
import { addNames } from '~/domain/groups/add-names.server'
import { archiveClass } from '~/domain/groups/archive-class.server'
import { schoolYearsAt } from '~/domain/groups/check-class'
import { joinClassAsSelf } from '~/domain/groups/join-class-as-self.server'
import { makeClass } from '~/domain/groups/make-class.server'
import { vietnamDay } from '~/lib/vietnam-day'
import { seedAssignments } from './demonstration-assignments'
import { seedConsents } from './demonstration-consents'
import { CLASS } from './demonstration-groups'
import { personIdOf } from './demonstration-people'
import { placeIdIn } from './demonstration-places'
import { studentsOf } from './demonstration-students'
import { must } from './must'
import { type ClassPlan, LAST_YEAR, SCHOOLS, type SchoolPlan } from './plan'
import { viewerOf } from './viewer-of'

const DAY = 24 * 3_600_000

/** The classes of the schools as their teachers made them ten weeks ago, what they were asked to do, and which papers came back. */
export async function seedSchools(now: Date): Promise<void> {
  for (const school of SCHOOLS)
    for (const plan of school.classes) {
      const teacherId = personIdOf({ name: school.teacher })
      const known = await findClass(school, plan.name)
      const classId = known ?? (await openClass(school, plan, new Date(now.getTime() - 68 * DAY)))
      if (!known) await seedConsents({ classId, teacherId, now })
      // None before anything is published.
      if ((await db.assignment.count({ where: { classId } })) === 0)
        await seedAssignments({ classId, teacherId, work: school.work, now })
    }
  await rememberLastYear(now)
  // The members' own class is asked for things too.
  if ((await db.assignment.count({ where: { classId: CLASS } })) === 0)
    await seedAssignments({ classId: CLASS, teacherId: 'demo-giangvien', work: ['vneid', 'thanh-toan'], now })
}

/** The students of the plan who are in its class, by their place on the list; who stands there twice once. */
export async function peopleOfClass(school: SchoolPlan, plan: ClassPlan): Promise<Map<number, string>> {
  const classId = await findClass(school, plan.name)
  const found = new Map<number, string>()
  if (!classId) return found
  const members = await db.person.findMany({
    where: { classMembers: { some: { classId } } },
    orderBy: { id: 'asc' },
    select: { id: true, displayName: true },
  })
  for (const [at, name] of studentsOf(plan).entries()) {
    const person = members.find(({ displayName }) => displayName === name)
    if (person) found.set(at, person.id)
  }
  return found
}

/** The class of a plan, or null before it is made. */
async function findClass(school: SchoolPlan, name: string): Promise<string | null> {
  const where = { placeId: await placeIdIn(school.commune, school.name), name }
  return (await db.class.findFirst({ where, select: { id: true } }))?.id ?? null
}

async function openClass(school: SchoolPlan, plan: ClassPlan, at: Date): Promise<string> {
  const teacherId = personIdOf({ name: school.teacher })
  const [schoolYear] = schoolYearsAt(vietnamDay(at))
  const asked = { name: plan.name, grade: String(plan.grade), schoolYear, now: at }
  const placeId = await placeIdIn(school.commune, school.name)
  const { classId } = must(await makeClass({ viewer: await viewerOf(teacherId), placeId, ...asked }))
  const text = studentsOf(plan).join('\n')
  must(await addNames({ viewer: await viewerOf(teacherId), classId, text, now: at }))
  if (plan.joins) await join(personIdOf({ name: plan.joins }), placeId, classId, at)
  return classId
}

/** With the account they have; where they go to school they are at home. */
async function join(personId: string, placeId: string, classId: string, now: Date): Promise<void> {
  const { joinCode: code } = await db.class.findUniqueOrThrow({ where: { id: classId } })
  must(await joinClassAsSelf({ viewer: { personId, roles: [] }, code, address: '192.0.2.1', now }))
  await db.person.updateMany({ where: { id: personId, placeId: null }, data: { placeId } })
}

/** Who is in the class now was in it a year ago; that one is put away. */
async function rememberLastYear(now: Date): Promise<void> {
  const school = SCHOOLS.find(({ name }) => name === LAST_YEAR.school)
  if (!school || (await findClass(school, LAST_YEAR.name))) return
  const teacherId = personIdOf({ name: school.teacher })
  const at = new Date(now.getTime() - 300 * DAY)
  const [year] = schoolYearsAt(vietnamDay(new Date(now.getTime() - 68 * DAY)))
  const schoolYear = year
    .split('-')
    .map((part) => Number(part) - 1)
    .join('-')
  const placeId = await placeIdIn(school.commune, school.name)
  const asked = { name: LAST_YEAR.name, grade: String(LAST_YEAR.grade), schoolYear, now: at }
  const { classId } = must(await makeClass({ viewer: await viewerOf(teacherId), placeId, ...asked }))
  const { joinCode } = await db.class.findUniqueOrThrow({ where: { id: classId } })
  const current = (await findClass(school, LAST_YEAR.now)) ?? ''
  const members = await db.classMember.findMany({ where: { classId: current }, orderBy: { personId: 'asc' } })
  for (const { personId } of members.slice(0, 34))
    must(
      await joinClassAsSelf({
        viewer: { personId, roles: [] },
        code: joinCode,
        address: '192.0.2.1',
        now: at,
      }),
    )
  const put = new Date(now.getTime() - 150 * DAY)
  must(await archiveClass({ viewer: await viewerOf(teacherId), classId, isArchived: true, now: put }))
}
