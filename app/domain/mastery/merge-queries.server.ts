import { db } from '~/db/client.server'
import type { Viewer } from '../accounts/viewer'
import { type ManagedMember, readManagedMember } from '../groups/class-member-queries.server'

export type MergeSide = ManagedMember & {
  answers: number
  lessons: number
  lastActiveAt: Date | null
}

/** Two members of a class side by side, before they are made one; null when one is unknown or not theirs. */
export async function readMerge(input: {
  viewer: Viewer
  classId: string
  personIds: [string, string]
  now: Date
}): Promise<[MergeSide, MergeSide] | null> {
  const { viewer, classId, personIds, now } = input
  if (personIds[0] === personIds[1]) return null
  const [first, second] = await Promise.all(
    personIds.map(async (personId) => {
      const member = await readManagedMember({ viewer, classId, personId, now })
      return member && { ...member, ...(await readWork(personId)) }
    }),
  )
  return first && second ? [first, second] : null
}

async function readWork(personId: string) {
  const [evidence, lessons] = await Promise.all([
    db.evidence.aggregate({ where: { personId }, _count: true, _max: { occurredAt: true } }),
    db.completion.aggregate({
      where: { personId, completedAt: { not: null } },
      _count: true,
      _max: { completedAt: true },
    }),
  ])
  const times = [evidence._max.occurredAt, lessons._max.completedAt].flatMap((at) => at?.getTime() ?? [])
  const lastActiveAt = times.length > 0 ? new Date(Math.max(...times)) : null
  return { answers: evidence._count, lessons: lessons._count, lastActiveAt }
}
