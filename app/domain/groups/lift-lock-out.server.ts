import { forgetFailures } from '~/domain/accounts/forget-failures.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readManagedMember } from './class-member-queries.server'

/** Lets a learner who was kept waiting after wrong PINs try again at once, on every device. */
export async function liftLockOut(input: {
  viewer: Viewer
  classId: string
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-class' }> {
  const { viewer, personId, now } = input
  if (!(await readManagedMember(input))) return { refusal: 'not-your-class' }
  await forgetFailures(personId)
  await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'lift-lock-out', now })
  return { ok: true }
}
