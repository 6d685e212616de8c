import { db } from '~/db/client.server'
import { vietnamDay } from '~/lib/vietnam-day'
import type { Viewer } from '../accounts/viewer'
import { readManagedClass } from '../groups/managed-class-queries.server'
import { readCatalogueOfClass } from '../lessons/catalogue-for.server'
import { findWork } from './assigned-work'

export type AssignRefusal =
  | { field: 'work'; refusal: 'work-not-there' }
  | { field: 'dueOn'; refusal: 'day-missing' | 'day-past' | 'day-too-far' }

const MOST_DAYS = 400

/**
 * Asks a class to do a module, a lesson or a practice by a day (YYYY-MM-DD, in Vietnam). What it has been asked before gets
 * the new day.
 */
export async function assignWork(input: {
  viewer: Viewer
  classId: string
  kind: string
  targetId: string
  dueOn: string
  now: Date
}): Promise<{ ok: true; assignmentId: string } | AssignRefusal | { refusal: 'not-your-class' }> {
  const { viewer, classId, kind, targetId, dueOn, now } = input
  if (!(await readManagedClass(viewer, classId))) return { refusal: 'not-your-class' }
  const work = findWork(await readCatalogueOfClass(classId), { kind, targetId })
  if (!work) return { field: 'work', refusal: 'work-not-there' }
  const day = checkDay(dueOn, now)
  if (day) return { field: 'dueOn', refusal: day }

  const before = await db.assignment.findFirst({ where: { classId, kind, targetId, removedAt: null } })
  if (before) {
    await db.assignment.update({ where: { id: before.id }, data: { dueOn } })
    return { ok: true, assignmentId: before.id }
  }
  const row = {
    id: crypto.randomUUID(),
    classId,
    kind,
    targetId,
    dueOn,
    createdAt: now,
    createdById: viewer.personId,
  }
  await db.assignment.create({ data: row })
  return { ok: true, assignmentId: row.id }
}

function checkDay(day: string, now: Date): 'day-missing' | 'day-past' | 'day-too-far' | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  // Not every such text is a day: the 31st of a short month rolls over.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day) return 'day-missing'
  if (day < vietnamDay(now)) return 'day-past'
  return at > now.getTime() + MOST_DAYS * 24 * 3_600_000 ? 'day-too-far' : null
}
