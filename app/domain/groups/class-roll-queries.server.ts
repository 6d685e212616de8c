import { sqltag } from '@prisma/client/runtime/client'
import { readStraight } from '~/db/straight-query.server'
import { mayViewClass } from '~/domain/accounts/may-view-class'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import type { ClassMemberRow, ClassSummary } from './class-queries.server'
import { mayManageClass } from './may-manage-class'

const MOST = 1_000

export type ClassRoll = {
  ok: true
  class: ClassSummary & { isManaged: boolean }
  /** Everybody in the class now, by id; at most 1,000. */
  members: ClassMemberRow[]
}

/** A class with everybody in it, for who may see their names. Unknown or not theirs to see: 'not-your-class'. */
export async function readClassRoll(input: {
  viewer: Viewer
  classId: string
}): Promise<ClassRoll | { refusal: 'not-your-class' }> {
  const { viewer, classId } = input
  const [row] = await readStraight<{
    name: string
    joinCode: string
    placeId: string
    placeName: string
  }>(sqltag`
    SELECT c."name", c."joinCode", c."placeId", p."name" AS "placeName"
    FROM "Class" c JOIN "Place" p ON p."id" = c."placeId" WHERE c."id" = ${classId}`)
  if (!row) return { refusal: 'not-your-class' }
  const placed = { classId, placePath: await readPlacePath(row.placeId) }
  if (!mayViewClass(viewer, placed)) return { refusal: 'not-your-class' }
  const members = await readMembers(classId)
  const { name, joinCode, placeName } = row
  const isManaged = mayManageClass(viewer, placed)
  return {
    ok: true,
    class: { classId, name, joinCode, placeName, memberCount: members.length, isManaged },
    members,
  }
}

/** Of several teams that somebody is in, the one joined last. */
async function readMembers(classId: string): Promise<ClassMemberRow[]> {
  const rows = await readStraight<ClassMemberRow>(sqltag`
    SELECT m."personId", p."displayName", t."name" AS "teamName", v."name" AS "villageName"
    FROM "ClassMember" m JOIN "Person" p ON p."id" = m."personId"
      LEFT JOIN "TeamMember" tm ON tm."personId" = m."personId" AND tm."leftAt" IS NULL
      LEFT JOIN "Team" t ON t."id" = tm."teamId" LEFT JOIN "Place" v ON v."id" = t."placeId"
    WHERE m."classId" = ${classId} AND m."leftAt" IS NULL
    ORDER BY m."personId", tm."joinedAt", tm."teamId"`)
  return [...new Map(rows.map((row) => [row.personId, row])).values()].slice(0, MOST)
}

/** Who was in the class at that moment, as far as it is known. Whoever asks has made sure that the viewer may see the class. */
export async function readMemberIdsAt(classId: string, at: Date): Promise<string[]> {
  const rows = await readStraight<{ personId: string }>(sqltag`
    SELECT "personId" FROM "ClassMember"
    WHERE "classId" = ${classId} AND "joinedAt" < ${at} AND ("leftAt" IS NULL OR "leftAt" >= ${at})
    ORDER BY "personId" LIMIT ${MOST}`)
  return rows.map(({ personId }) => personId)
}
