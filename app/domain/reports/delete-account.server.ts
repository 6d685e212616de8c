import { inTransaction } from '~/db/transaction.server'
import { type ConfirmRefusal, confirmSecret } from '~/domain/accounts/confirm-secret.server'
import { forgetInDrafts } from '~/domain/authoring/forget-in-drafts.server'
import { signWithoutNames } from '~/domain/certificates/sign-without-names.server'
import { readConsentState } from '~/domain/groups/consent-queries.server'
import { forgetInRosters } from '~/domain/rosters/forget-in-rosters.server'
import { readWhyNotDeletable } from './deletable-queries.server'

export type DeleteRefusal = ConfirmRefusal | { refusal: 'demonstration-account' | 'only-administrator' }

/**
 * Deletes whoever asks, with all that is held about them. What stays: the audit log, which holds ids only; certificates, by
 * code, without the name unless `keepsName` (of a child without consent always without); what they did for others, which
 * then names nobody. Refused for a demonstration account, for the last administrator of a place, and without proof.
 */
export async function deleteAccount(input: {
  personId: string
  sessionId: string
  secret: string
  keepsName: boolean
  now: Date
}): Promise<{ ok: true } | DeleteRefusal> {
  const { personId, now } = input
  const barred = await readWhyNotDeletable(personId, now)
  if (barred) return { refusal: barred }
  const confirmed = await confirmSecret(input)
  if (!('ok' in confirmed)) return confirmed

  const keepsName = input.keepsName && (await readConsentState(personId, now)).mayShowRealName
  const bares = keepsName ? [] : await signWithoutNames({ personId, now })
  await inTransaction(async (tx) => {
    for (const { code, bare } of bares) await tx.certificate.update({ where: { code }, data: bare })
    await tx.consent.updateMany({ where: { givenById: personId }, data: { givenById: null } })
    await tx.personMerge.deleteMany({ where: { toId: personId } })
    await forgetInRosters(tx, personId)
    await forgetInDrafts(tx, personId)
    await tx.person.delete({ where: { id: personId } }) // the other tables follow, or lose the person's id
    const entry = { actorId: personId, subjectId: personId, action: 'delete-account', at: now }
    await tx.auditEntry.create({ data: { id: crypto.randomUUID(), ...entry } })
  })
  return { ok: true }
}
