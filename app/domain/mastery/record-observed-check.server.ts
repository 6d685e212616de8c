import { inTransaction, type Transaction } from '~/db/transaction.server'
import { addNewRows } from '~/db/write-rows.server'
import { mayObserve } from '~/domain/accounts/may-observe'
import { isIn, type ObservedIn } from '~/domain/accounts/observed-in'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readLearnerStanding } from '~/domain/groups/learner-standing.server'
import { readCatalogue } from '../lessons/catalogue-queries.server'
import { clampTimes } from './clamp-times'
import { PRACTICE_TRAITS } from './item-traits'
import { type ObservedResult, observedOutcome } from './observed-result'
import { appendEvidence } from './store/append-evidence.server'
import { isClientId } from './store/derived-evidence-id.server'
import { readEngineRules } from './store/engine-rules.server'
import { lockPerson } from './store/lock-person.server'

export type GivenCheck = {
  /** Made by the client; the same for every resend. The evidence has it too. */
  id: string
  skillId: string
  result: ObservedResult
  /** By the client's clock. */
  occurredAt: Date
}

export type ObserveRefusal = 'not-your-learner' | 'unusable-id' | 'unknown-skill'

/**
 * Writes down what somebody was seen to do, and lets it count as evidence of that skill like a practice run: alone is an
 * unaided success, helped one that used a hint, not yet a failure. Sent again it changes nothing. Refuses a person whom
 * the viewer may not observe (`not-your-learner`, also for nobody and for oneself, and for who is not in the class or team
 * asked for), an id that is none or is taken.
 */
export async function recordObservedCheck(input: {
  viewer: Viewer
  personId: string
  within?: ObservedIn
  check: GivenCheck
  now: Date
}): Promise<{ ok: true; isNew: boolean } | { refusal: ObserveRefusal }> {
  const { viewer, personId, within, check, now } = input
  const [learner, catalogue] = await Promise.all([readLearnerStanding(personId), readCatalogue()])
  if (!learner || !isIn(learner, within) || !mayObserve(viewer, learner))
    return { refusal: 'not-your-learner' }
  if (!isClientId(check.id)) return { refusal: 'unusable-id' }
  const skills = catalogue.modules.flatMap((module) => module.skills)
  if (!skills.some(({ id }) => id === check.skillId)) return { refusal: 'unknown-skill' }

  const rules = await readEngineRules()
  const [at = now.getTime()] = clampTimes([check.occurredAt], now)
  const { id, skillId, result } = check
  const row = { id, personId, skillId, result, observerId: viewer.personId, occurredAt: new Date(at) }
  const recorded = await inTransaction(async (tx) => {
    await lockPerson(tx, personId)
    if (await isTaken(tx, id)) return await readFirst(tx, row)
    const added = await addNewRows(tx, 'ObservedCheck', [{ ...row, receivedAt: now }])
    if (added.size === 0) return await readFirst(tx, row) // somebody else's of the same moment
    const evidence = {
      ...{ id, skillId, itemId: `observed/${skillId}`, revision: '', kind: 'observed' as const },
      ...{ ...observedOutcome(result), occurredAt: row.occurredAt, attemptId: null },
      ...{ answer: JSON.stringify({ result }), traits: PRACTICE_TRAITS },
    }
    await appendEvidence(tx, { personId, evidence: [evidence], now, rules })
    return { ok: true as const, isNew: true }
  })
  if ('ok' in recorded && recorded.isNew)
    await recordChange({
      actorId: viewer.personId,
      subjectId: personId,
      action: 'record-observed-check',
      now,
    })
  return recorded
}

/** Evidence of any kind may have the id already, somebody else's too. */
async function isTaken(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.evidence.count({ where: { id } })) + (await tx.observedCheck.count({ where: { id } })) > 0
}

/** A resend by the same observer about the same person and skill; anything else that has this id says nothing of itself. */
async function readFirst(
  tx: Transaction,
  given: { id: string; personId: string; skillId: string; observerId: string },
): Promise<{ ok: true; isNew: false } | { refusal: 'unusable-id' }> {
  const { id, personId, skillId, observerId } = given
  const first = await tx.observedCheck.findUnique({ where: { id } })
  const isSame = first?.personId === personId && first.skillId === skillId && first.observerId === observerId
  return isSame ? { ok: true, isNew: false } : { refusal: 'unusable-id' }
}
