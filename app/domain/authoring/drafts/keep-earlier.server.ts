import type { Transaction } from '~/db/transaction.server'
import { uuidV7 } from '~/lib/uuid-v7'

const MOST_EARLIER = 60

type Earlier = {
  draftId: string
  name: string
  version: number
  text: string
  changedById: string | null
  changedAt: Date
}

/** Keeps a text of a draft as it was; of too many the oldest go. */
export async function keepEarlier(tx: Transaction, file: Earlier, now: Date): Promise<void> {
  const { draftId, name, version, text, changedById, changedAt } = file
  await tx.draftEarlier.create({
    data: { id: uuidV7(now.getTime()), draftId, name, version, text, changedById, changedAt },
  })
  const old = await tx.draftEarlier.findMany({
    where: { draftId, name },
    orderBy: [{ version: 'desc' }, { id: 'desc' }],
    skip: MOST_EARLIER,
    select: { id: true },
  })
  if (old.length > 0) await tx.draftEarlier.deleteMany({ where: { id: { in: old.map(({ id }) => id) } } })
}
