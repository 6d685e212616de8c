import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readManagedClass } from './managed-class-queries.server'

const MOST = 50

/** Who has left a class, the latest first; at most 50. Null when it is not theirs. */
export async function listFormerMembers(input: {
  viewer: Viewer
  classId: string
}): Promise<{ personId: string; displayName: string; leftAt: Date }[] | null> {
  if (!(await readManagedClass(input.viewer, input.classId))) return null
  const rows = await db.classMember.findMany({
    where: { classId: input.classId, leftAt: { not: null } },
    select: { leftAt: true, personId: true, person: { select: { displayName: true } } },
    orderBy: [{ leftAt: 'desc' }, { personId: 'asc' }],
    take: MOST,
  })
  return rows.flatMap(({ leftAt, personId, person }) =>
    leftAt ? [{ personId, leftAt, displayName: person.displayName }] : [],
  )
}
