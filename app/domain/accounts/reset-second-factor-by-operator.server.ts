import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { foldText } from '~/lib/fold-text'
import { normaliseIdentifier } from './normalise-identifier'
import { recordChange } from './record-change.server'

/** From the machine's own terminal: takes somebody's second factor away and signs them out. Written in their log as by nobody. */
export async function resetSecondFactorByOperator(input: {
  identifier: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'unknown-person' | 'no-second-factor' }> {
  const parsed = normaliseIdentifier(input.identifier)
  const identifier = 'refusal' in parsed ? foldText(input.identifier) : parsed.identifier
  const person = await db.person.findUnique({ where: { identifier }, select: { id: true } })
  if (!person) return { refusal: 'unknown-person' }
  const personId = person.id
  const count = await inTransaction(async (tx) => {
    await tx.session.deleteMany({ where: { personId, person: { secondFactor: { isNot: null } } } })
    return (await tx.secondFactor.deleteMany({ where: { personId } })).count
  })
  if (count === 0) return { refusal: 'no-second-factor' }
  const action = 'reset-second-factor'
  await recordChange({ actorId: 'operator', subjectId: personId, action, detail: 'operator', now: input.now })
  return { ok: true }
}
