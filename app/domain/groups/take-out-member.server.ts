import { db } from '~/db/client.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readManagedMember } from './class-member-queries.server'

/**
 * Takes a learner out of a class. A name on the list that nobody has joined as, and that is nowhere else, is deleted; all
 * others keep what they did, and can be put back.
 */
export async function takeOutMember(input: {
  viewer: Viewer
  classId: string
  personId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-class' }> {
  const { viewer, classId, personId, now } = input
  const member = await readManagedMember(input)
  if (!member) return { refusal: 'not-your-class' }
  if (!member.hasJoined && member.isOfClass && (await isNowhereElse(personId, classId)))
    await db.person.delete({ where: { id: personId } })
  else
    await db.classMember.update({
      where: { classId_personId: { classId, personId } },
      data: { leftAt: now },
    })
  await recordChange({ actorId: viewer.personId, subjectId: personId, action: 'take-out-of-class', now })
  return { ok: true }
}

async function isNowhereElse(personId: string, classId: string): Promise<boolean> {
  const found = await db.person.findFirst({
    where: {
      id: personId,
      ...{
        evidence: { none: {} },
        completions: { none: {} },
        practiceRuns: { none: {} },
        certificates: { none: {} },
      },
      ...{
        examAttempts: { none: {} },
        placementAttempts: { none: {} },
        observedChecks: { none: {} },
        consents: { none: {} },
      },
      ...{
        classMembers: { none: { classId: { not: classId } } },
        teamMembers: { none: {} },
        households: { none: {} },
      },
    },
    select: { id: true },
  })
  return found !== null
}
