import type { Transaction } from '~/db/transaction.server'
import type { AuthorScope } from '../author-scope'

type NewEdition = Omit<
  Parameters<Transaction['edition']['create']>[0]['data'],
  'number' | 'scopeKind' | 'scopeId'
>

/**
 * Adds what is published from now on of a lesson in a scope, numbered on from the one before; nothing when that says the same
 * already. The caller holds the lock.
 */
export async function addEdition(
  tx: Transaction,
  { scopeKind, scopeId }: AuthorScope,
  edition: NewEdition & { lessonId: string },
): Promise<{ editionId: number; number: number; isNew: boolean }> {
  const scope = { scopeKind, scopeId }
  const newest = await tx.edition.findFirst({
    where: { lessonId: edition.lessonId, ...scope },
    orderBy: { id: 'desc' },
  })
  const isSame =
    newest !== null &&
    newest.revision === (edition.revision ?? null) &&
    newest.entry === (edition.entry ?? null) &&
    newest.files === (edition.files ?? null)
  if (isSame) return { editionId: newest.id, number: newest.number, isNew: false }
  const number = (newest?.number ?? 0) + 1
  const { id } = await tx.edition.create({ data: { ...edition, ...scope, number } })
  return { editionId: id, number, isNew: true }
}
