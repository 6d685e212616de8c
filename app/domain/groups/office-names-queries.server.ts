import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { CHILDHOOD_COLUMNS, childhoodOf } from './consents/childhood-queries.server'
import { initialledName } from './initialled-name'
import { mayShowRealName } from './may-show-real-name'
import { OLDEST_CHILD } from './needs-consent'

/**
 * People as the lists and records of officers call them: a child without consent by initials and given name. Whoever teaches
 * the child, or is the child, reads the whole name, as on the pages of the class. Keeps the order.
 */
export async function withOfficeNames<T extends { personId: string; displayName: string }>(
  viewer: Viewer,
  people: readonly T[],
  now: Date,
): Promise<T[]> {
  const rows = await db.person.findMany({
    where: {
      id: { in: people.map(({ personId }) => personId) },
      // Whoever is surely grown up hides nothing, and need not be read.
      OR: [{ birthYear: null }, { birthYear: { gte: now.getUTCFullYear() - OLDEST_CHILD - 1 } }],
    },
    select: { id: true, consents: { select: { kind: true, withdrawnAt: true } }, ...CHILDHOOD_COLUMNS },
  })
  const taught = new Set(viewer.roles.flatMap(taughtClass))
  const hidden = new Set(
    rows
      .filter((row) => !mayShowRealName(childhoodOf(row, now), row.consents, now))
      .filter((row) => !row.classMembers.some(({ classId }) => taught.has(classId)))
      .map(({ id }) => id),
  )
  return people.map((person) =>
    hidden.has(person.personId) && person.personId !== viewer.personId
      ? { ...person, displayName: initialledName(person.displayName) }
      : person,
  )
}

function taughtClass({ kind, scopeKind, scopeId }: Viewer['roles'][number]): string[] {
  return scopeKind === 'class' && (kind === 'trainer' || kind === 'class-teacher') ? [scopeId] : []
}
