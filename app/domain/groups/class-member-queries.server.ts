import { db } from '~/db/client.server'
import { readLockedOut } from '~/domain/accounts/lock-out-queries.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { type ManagedClass, readManagedClass } from './managed-class-queries.server'

export type ManagedMember = {
  class: ManagedClass
  personId: string
  displayName: string
  hasJoined: boolean
  joinedAt: Date
  isLockedOut: boolean
  /** Known to classes alone: the teacher may give them a new first PIN, or merge them into another. */
  isOfClass: boolean
}

/** A current member of a class that the viewer may change, or null. */
export async function readManagedMember(input: {
  viewer: Viewer
  classId: string
  personId: string
  now: Date
}): Promise<ManagedMember | null> {
  const { viewer, classId, personId, now } = input
  const managed = await readManagedClass(viewer, classId)
  if (!managed) return null
  const member = await db.classMember.findFirst({
    where: { classId, personId, leftAt: null },
    select: {
      joinedAt: true,
      person: {
        select: {
          ...{ displayName: true, secretHash: true, secretKind: true, identifierKind: true },
          ...{ roles: { take: 1 }, isDemonstration: true },
        },
      },
    },
  })
  if (!member) return null
  const { displayName, secretHash, secretKind, identifierKind, roles, isDemonstration } = member.person
  const isOfClass = identifierKind === 'class' || secretKind === 'pictures'
  return {
    ...{ class: managed, personId, displayName, joinedAt: member.joinedAt, hasJoined: secretHash !== null },
    isLockedOut: (await readLockedOut([personId], now)).has(personId),
    // Whoever holds a role, or has an account of their own, is not in a teacher's hands.
    isOfClass: isOfClass && roles.length === 0 && !isDemonstration,
  }
}
