import type { Transaction } from '~/db/transaction.server'
import type { Officer } from '~/domain/places/holds-office'

/** The roles that somebody holds at this moment: between the review and the writing an office may have ended. */
export async function readActor(tx: Transaction, personId: string, now: Date): Promise<Officer> {
  const roles = await tx.role.findMany({
    where: {
      personId,
      AND: [
        { OR: [{ startsAt: null }, { startsAt: { lte: now } }] },
        { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
      ],
    },
    select: { kind: true, scopeKind: true, scopeId: true },
  })
  return { personId, roles }
}
