import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import { createSession } from '../create-session.server'
import { hashSecret } from '../hash-secret.server'
import { acceptDevice } from '../known-device-throttle.server'
import { recordChange } from '../record-change.server'
import type { ValidCard } from './valid-card.server'

type Entering = { card: ValidCard; device: string; deviceHash?: string; now: Date }

/** Begins a session for whoever showed the card and its secret; the first use is marked and written down. */
export async function enterByCard({ card, device, deviceHash, now }: Entering) {
  const { personId } = card
  const { count } = await db.signInCard.updateMany({
    where: { id: card.id, firstUsedAt: null },
    data: { firstUsedAt: now },
  })
  if (count === 1) await recordChange({ actorId: personId, subjectId: personId, action: 'use-card', now })
  return await enter({ personId, device, deviceHash, now })
}

/** Sets the first secret and enters; null when somebody else was quicker with the same card. */
export async function enterWithFirstPin({ pin, ...entering }: Entering & { pin: string }) {
  const { card, now } = entering
  const { personId } = card
  const secretHash = await hashSecret(pin)
  const isSet = await inTransaction(async (tx) => {
    const used = await tx.signInCard.updateMany({
      where: { id: card.id, firstUsedAt: null, revokedAt: null },
      data: { firstUsedAt: now },
    })
    if (used.count !== 1) return false
    const chosen = await tx.person.updateMany({
      where: { id: personId, secretHash: null },
      data: { secretHash, secretKind: 'password' },
    })
    if (chosen.count === 1)
      await tx.auditEntry.create({
        data: {
          ...{ id: crypto.randomUUID(), actorId: personId, subjectId: personId },
          ...{ action: 'use-card', detail: 'first-pin', at: now },
        },
      })
    return chosen.count === 1
  })
  if (!isSet) return null
  return await enter({ personId, ...entering })
}

async function enter({ personId, device, deviceHash, now }: Omit<Entering, 'card'> & { personId: string }) {
  if (deviceHash) await acceptDevice({ personId, deviceHash, now })
  const token = await createSession({ personId, device, now })
  return { ok: true as const, personId, token }
}
