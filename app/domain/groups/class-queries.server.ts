import { db } from '~/db/client.server'
import { governs } from '~/domain/accounts/governs'
import { mayViewClass } from '~/domain/accounts/may-view-class'
import { seesNames } from '~/domain/accounts/sees-names'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { type Page, pageOf } from '~/lib/page-of'
import { byDisplayName } from './reading/by-display-name'

const PAGE_SIZE = 100
const MOST_CLASSES = 500

export type ClassSummary = {
  classId: string
  name: string
  joinCode: string
  placeName: string
  memberCount: number
}

/**
 * As a line of a list; `seesNames` says whether the viewer may open it. The code opens the list of names: it is for those who
 * may see them, and null also where nobody can join any more.
 */
export type ListedClass = Omit<ClassSummary, 'joinCode'> & { joinCode: string | null; seesNames: boolean }

/** A learner as a row of a class; team and village are null for who is in no team. */
export type ClassMemberRow = {
  personId: string
  displayName: string
  teamName: string | null
  villageName: string | null
}

/**
 * The classes that the viewer trains or teaches, and those at or below places where they hold an office, also one that sees
 * numbers only; at most 500. Those that were put away only when asked for.
 */
export async function listClassesOf(viewer: Viewer, isArchived = false): Promise<ListedClass[]> {
  const found = new Map<string, ListedClass>()
  const listed = (row: ClassSummary, isOpen: boolean): ListedClass => ({
    ...{ ...row, joinCode: isOpen && !isArchived ? row.joinCode : null, seesNames: isOpen },
  })
  for (const role of viewer.roles) {
    if (role.scopeKind === 'class' && mayViewClass(viewer, { classId: role.scopeId, placePath: [] }))
      for (const row of await classesById(role.scopeId, isArchived)) found.set(row.classId, listed(row, true))
    if (role.scopeKind === 'place' && governs(viewer, [role.scopeId]))
      for (const row of await classesUnder(role.scopeId, isArchived)) {
        const isOpen = seesNames(viewer, [role.scopeId]) || found.get(row.classId)?.seesNames === true
        found.set(row.classId, listed(row, isOpen))
      }
  }
  return [...found.values()]
}

/** A class and one page of its members in Vietnamese order. Unknown or not theirs to see: 'not-your-class'. */
export async function readClass(input: {
  viewer: Viewer
  classId: string
  page?: number
}): Promise<
  ({ ok: true; class: ClassSummary; members: ClassMemberRow[] } & Page) | { refusal: 'not-your-class' }
> {
  const { viewer, classId } = input
  const row = await db.class.findUnique({ where: { id: classId }, include: { place: true } })
  if (!row || !mayViewClass(viewer, { classId, placePath: await readPlacePath(row.placeId) }))
    return { refusal: 'not-your-class' }

  const everybody = await db.person.findMany({
    where: { classMembers: { some: { classId, leftAt: null } } },
    select: { id: true, displayName: true },
  })
  const named = everybody.map(({ id, displayName }) => ({ personId: id, displayName }))
  const { rows, page, pageCount } = pageOf(named.sort(byDisplayName), input.page ?? 1, PAGE_SIZE)
  const summary = { classId, name: row.name, joinCode: row.joinCode, placeName: row.place.name }
  return {
    ok: true,
    class: { ...summary, memberCount: named.length },
    members: await withTeams(rows),
    ...{ page, pageCount },
  }
}

async function withTeams(members: { personId: string; displayName: string }[]): Promise<ClassMemberRow[]> {
  const belongings = await db.teamMember.findMany({
    where: { personId: { in: members.map((member) => member.personId) } },
    select: { personId: true, team: { select: { name: true, place: { select: { name: true } } } } },
    orderBy: [{ joinedAt: 'asc' }, { teamId: 'asc' }],
  })
  const teams = new Map(belongings.map(({ personId, team }) => [personId, team]))
  return members.map((member) => {
    const team = teams.get(member.personId)
    return { ...member, teamName: team?.name ?? null, villageName: team?.place.name ?? null }
  })
}

type CountedRow = Omit<ClassSummary, 'memberCount'> & { memberCount: number | bigint }
const counted = (row: CountedRow): ClassSummary => ({ ...row, memberCount: Number(row.memberCount) })

async function classesById(classId: string, isArchived: boolean): Promise<ClassSummary[]> {
  const row = await db.class.findFirst({
    where: { id: classId, archivedAt: isArchived ? { not: null } : null },
    include: { place: true, _count: { select: { members: { where: { leftAt: null } } } } },
  })
  if (!row) return []
  const { name, joinCode, place, _count } = row
  return [{ classId, name, joinCode, placeName: place.name, memberCount: _count.members }]
}

async function classesUnder(placeId: string, isArchived: boolean): Promise<ClassSummary[]> {
  const rows = await db.$queryRaw<CountedRow[]>`
    WITH RECURSIVE below("id", "steps") AS (
      SELECT "id", 0 FROM "Place" WHERE "id" = ${placeId}
      UNION ALL
      SELECT p."id", b."steps" + 1 FROM below b JOIN "Place" p ON p."parentId" = b."id" WHERE b."steps" < 100
    )
    SELECT c."id" AS "classId", c."name", c."joinCode", p."name" AS "placeName",
           (SELECT COUNT(*) FROM "ClassMember" m WHERE m."classId" = c."id" AND m."leftAt" IS NULL) AS "memberCount"
    FROM "Class" c JOIN "Place" p ON p."id" = c."placeId"
    WHERE c."placeId" IN (SELECT "id" FROM below) AND (c."archivedAt" IS NOT NULL) = ${isArchived}
    ORDER BY c."name", c."id" LIMIT ${MOST_CLASSES}`
  return rows.map(counted)
}
