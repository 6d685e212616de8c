import { inTransaction } from '~/db/transaction.server'
import { hasOwnWayIn } from '~/domain/accounts/has-own-way-in.server'
import { recordChange } from '../accounts/record-change.server'
import type { Viewer } from '../accounts/viewer'
import { readManagedMember } from '../groups/class-member-queries.server'
import { foldAnew } from './store/append-evidence.server'
import { readEngineRules } from './store/engine-rules.server'
import { lockPerson } from './store/lock-person.server'
import { replaceStates } from './store/mastery-rows.server'
import { moveRecords } from './store/move-records.server'

/**
 * Two on the list of a class are one person: what `dropId` did becomes `keepId`'s, whose mastery is folded anew, and `dropId`
 * is gone. When only the one that goes has a PIN, it stays the learner's PIN. An account that is more than a name in classes
 * cannot be dropped ('account-of-their-own').
 */
export async function mergeMembers(input: {
  viewer: Viewer
  classId: string
  keepId: string
  dropId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'not-your-class' | 'account-of-their-own' }> {
  const { viewer, classId, keepId, dropId, now } = input
  const [keep, drop] = await Promise.all(
    [keepId, dropId].map((personId) => readManagedMember({ viewer, classId, personId, now })),
  )
  if (!keep || !drop || keepId === dropId) return { refusal: 'not-your-class' }
  if (!drop.isOfClass || (await hasOwnWayIn(dropId))) return { refusal: 'account-of-their-own' }

  const rules = await readEngineRules()
  await inTransaction(async (tx) => {
    // Always in the same order, so that two merges at once do not wait for each other.
    for (const id of [keepId, dropId].sort()) await lockPerson(tx, id)
    const gone = await tx.person.findUniqueOrThrow({ where: { id: dropId } })
    await moveRecords(tx, { fromId: dropId, toId: keepId })
    if (keep.isOfClass && !keep.hasJoined && gone.secretHash) {
      const { secretHash, secretKind } = gone
      await tx.person.update({ where: { id: keepId }, data: { secretHash, secretKind } })
      await tx.session.updateMany({
        where: { personId: dropId },
        data: { personId: keepId, secondFactorAt: null },
      })
      await tx.knownDevice.updateMany({ where: { personId: dropId }, data: { personId: keepId } })
    }
    const { displayName, identifier, identifierKind } = gone
    const former = JSON.stringify({ displayName, identifier, identifierKind })
    await tx.personMerge.create({
      data: { fromId: dropId, toId: keepId, at: now, actorId: viewer.personId, former },
    })
    await tx.personMerge.updateMany({ where: { toId: dropId }, data: { toId: keepId } })
    await tx.person.delete({ where: { id: dropId } })
    await replaceStates(tx, keepId, await foldAnew(tx, keepId, rules), rules.parameters.version)
  })
  await recordChange({ actorId: viewer.personId, subjectId: keepId, action: 'merge-person', now })
  return { ok: true }
}
