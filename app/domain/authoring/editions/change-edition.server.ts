import { inTransaction, type Transaction } from '~/db/transaction.server'
import { recordChange } from '~/domain/accounts/record-change.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { forgetEditions } from '~/domain/lessons/edition-queries.server'
import { lockEditions } from '~/domain/lessons/lock-editions.server'
import type { AuthorScope } from '../author-scope'
import { addEdition } from './add-edition.server'

type NewEdition = Parameters<typeof addEdition>[2]

/**
 * Adds an edition that comes from no draft of its own, and writes down who did so; the next request sees it. `source` makes it
 * within the lock; null when there is nothing to add any more.
 */
export async function changeEdition(input: {
  viewer: Viewer
  scope: AuthorScope
  action: 'restore-edition' | 'withdraw-edition' | 'adopt-edition'
  source: (tx: Transaction) => Promise<NewEdition | null>
  now: Date
}): Promise<{ ok: true; editionId: number } | null> {
  const { viewer, scope, action, source, now } = input
  const made = await inTransaction(async (tx) => {
    await lockEditions(tx)
    const edition = await source(tx)
    return edition && { edition, ...(await addEdition(tx, scope, edition)) }
  })
  if (!made) return null
  forgetEditions()
  const { edition, editionId, isNew } = made
  const subjectId = edition.draftedById ?? viewer.personId
  const entry = { actorId: viewer.personId, subjectId, action, detail: edition.lessonId, now }
  if (isNew) await recordChange(entry)
  return { ok: true, editionId }
}
