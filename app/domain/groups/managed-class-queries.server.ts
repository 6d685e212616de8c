import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readPlacePath } from '~/domain/places/place-queries.server'
import { mayManageClass } from './may-manage-class'

export type ManagedClass = {
  classId: string
  name: string
  joinCode: string
  grade: number | null
  schoolYear: string | null
  placeId: string
  placeName: string
  isJoinOpen: boolean
  isArchived: boolean
}

/** A class that the viewer may change, or null: unknown and somebody else's look alike. */
export async function readManagedClass(viewer: Viewer, classId: string): Promise<ManagedClass | null> {
  const row = await db.class.findUnique({ where: { id: classId }, include: { place: true } })
  if (!row || !mayManageClass(viewer, { classId, placePath: await readPlacePath(row.placeId) })) return null
  const { name, joinCode, grade, schoolYear, placeId, place, isJoinOpen, archivedAt } = row
  return {
    ...{ classId, name, joinCode, grade, schoolYear, placeId, placeName: place.name },
    ...{ isJoinOpen, isArchived: archivedAt !== null },
  }
}

/** The other classes that the viewer teaches, for moving a learner; not those put away. */
export async function listOwnClasses(viewer: Viewer): Promise<{ classId: string; name: string }[]> {
  const ids = viewer.roles.flatMap(({ kind, scopeKind, scopeId }) =>
    scopeKind === 'class' && (kind === 'trainer' || kind === 'class-teacher') ? [scopeId] : [],
  )
  const rows = await db.class.findMany({
    where: { id: { in: ids }, archivedAt: null },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, name }) => ({ classId: id, name }))
}
