import { db } from '~/db/client.server'
import { inTransaction } from '~/db/transaction.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { keepEarlier } from './drafts/keep-earlier.server'
import { type SaveRefusal, saveDraftFile } from './save-draft-file.server'

/**
 * Settles what two people wrote at once: `text` becomes the text, and `givenUp`, the writing that is left out of it, is kept among
 * the earlier texts. Refused as a save is; then nothing was written.
 */
export async function settleConflict(input: {
  viewer: Viewer
  draftId: string
  name: string
  text: string
  givenUp: string
  baseVersion: number
  now: Date
}): Promise<{ ok: true; version: number } | SaveRefusal> {
  const { viewer, draftId, name, text, givenUp, baseVersion, now } = input
  const saved = await saveDraftFile(input)
  if ('refusal' in saved || givenUp === '' || givenUp === text) return saved
  // Where it was somebody else's, the save itself has kept it.
  const isKept = await db.draftEarlier.count({ where: { draftId, name, text: givenUp } })
  const kept = { draftId, name, version: baseVersion, text: givenUp.slice(0, MOST_LETTERS) }
  if (isKept === 0)
    await inTransaction((tx) =>
      keepEarlier(tx, { ...kept, changedById: viewer.personId, changedAt: now }, now),
    )
  return saved
}

const MOST_LETTERS = 400_000
