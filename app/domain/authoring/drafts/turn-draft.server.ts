import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { uuidV7 } from '~/lib/uuid-v7'

/** Puts a draft away, or takes it back, and writes the step down. Whether it may be is asked before. */
export async function turnDraft({
  viewer,
  draftId,
  kind,
  version,
  now,
}: {
  viewer: Viewer
  draftId: string
  kind: 'closed' | 'reopened'
  version: number
  now: Date
}): Promise<void> {
  await inTransaction(async (tx) => {
    const closedAt = kind === 'closed' ? now : null
    await tx.draft.update({ where: { id: draftId }, data: { closedAt } })
    await tx.draftStep.create({
      data: { id: uuidV7(now.getTime()), draftId, kind, actorId: viewer.personId, version, at: now },
    })
  })
}
