import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { type ClassRefusal, checkClass, type TypedClass } from './check-class'
import { readManagedClass } from './managed-class-queries.server'

/** Renames a class, or changes its grade or school year. */
export async function changeClass(
  input: TypedClass & { viewer: Viewer; classId: string },
): Promise<{ ok: true } | ClassRefusal | { refusal: 'not-your-class' }> {
  const { viewer, classId } = input
  if (!(await readManagedClass(viewer, classId))) return { refusal: 'not-your-class' }
  const checked = checkClass(input)
  if (!('ok' in checked)) return checked
  const { name, grade, schoolYear } = checked
  await db.class.update({ where: { id: classId }, data: { name, grade, schoolYear } })
  return { ok: true }
}
