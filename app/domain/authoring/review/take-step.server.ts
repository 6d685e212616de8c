import { inTransaction, type Transaction } from '~/db/transaction.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { uuidV7 } from '~/lib/uuid-v7'
import type { DraftDetail, DraftState } from '../draft'
import type { DraftStepKind } from '../draft-step'

type Step = {
  viewer: Viewer
  draft: Pick<DraftDetail, 'draftId' | 'lessonId' | 'createdById' | 'version'>
  kind: DraftStepKind
  from: readonly DraftState[]
  to: DraftState
  note?: string
  now: Date
}

/** How each step stands in the audit log. */
const ACTIONS: Readonly<Record<DraftStepKind, string>> = {
  begun: 'begin-lesson',
  sent: 'send-lesson',
  withdrawn: 'withdraw-lesson',
  'changes-asked': 'ask-lesson-changes',
  approved: 'approve-lesson',
  published: 'publish-lesson',
  renewed: 'renew-lesson',
  closed: 'close-lesson',
  reopened: 'reopen-lesson',
}

/**
 * Moves a draft one step on, if it still stands where the viewer saw it, in the very version; false when it does not. The step is
 * kept with the draft and in the audit log, there as something done with the record of who began the draft.
 */
export async function takeStep(step: Step): Promise<boolean> {
  const taken = await inTransaction((tx) => writeStep(tx, step))
  if (taken) await logStep(step)
  return taken
}

/** The same within a transaction; the caller writes the log afterwards. */
export async function writeStep(tx: Transaction, step: Step): Promise<boolean> {
  const { viewer, draft, kind, from, to, note = '', now } = step
  const { draftId, version } = draft
  const { count } = await tx.draft.updateMany({
    where: { id: draftId, version, state: { in: [...from] }, closedAt: null },
    data: { state: to, updatedAt: now },
  })
  if (count === 0) return false
  const row = { draftId, kind, actorId: viewer.personId, note, version, at: now }
  await tx.draftStep.create({ data: { id: uuidV7(now.getTime()), ...row } })
  return true
}

export async function logStep({ viewer, draft, kind, now }: Omit<Step, 'from' | 'to'>): Promise<void> {
  await recordChange({
    ...{ actorId: viewer.personId, subjectId: draft.createdById ?? viewer.personId },
    ...{ action: ACTIONS[kind], detail: draft.lessonId, now },
  })
}
