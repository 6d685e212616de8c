import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { withFreeCode } from './make-class.server'
import { readManagedClass } from './managed-class-queries.server'

/** Gives a class a new join code; the old one leads nowhere from now on. */
export async function renewClassCode(input: {
  viewer: Viewer
  classId: string
}): Promise<{ ok: true } | { refusal: 'not-your-class' }> {
  const { viewer, classId } = input
  if (!(await readManagedClass(viewer, classId))) return { refusal: 'not-your-class' }
  await withFreeCode((joinCode) => db.class.update({ where: { id: classId }, data: { joinCode } }))
  return { ok: true }
}
