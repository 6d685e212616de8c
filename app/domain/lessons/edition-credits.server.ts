import { db } from '~/db/client.server'
import type { EditionCredits } from './edition'

/** What stands on a lesson written here; null for an unknown edition. */
export async function readEditionCredits(editionId: number): Promise<EditionCredits | null> {
  const row = await db.edition.findUnique({ where: { id: editionId }, omit: { entry: true, files: true } })
  if (!row) return null
  const { draftedById, approvedById, scopeKind, scopeId } = row
  const ids = [draftedById, approvedById].flatMap((id) => id ?? [])
  const where = { id: scopeId }
  const [people, scope] = await Promise.all([
    db.person.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } }),
    scopeKind === 'class'
      ? db.class.findUnique({ where, select: { name: true } })
      : db.place.findUnique({ where, select: { name: true } }),
  ])
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.displayName ?? null
  return {
    ...{ number: row.number, approvedAt: row.approvedAt, publishedAt: row.publishedAt },
    kind: row.kind === 'variant' ? 'variant' : 'own',
    scopeKind: scopeKind === 'class' ? 'class' : 'place',
    scopeName: scope?.name ?? '',
    draftedByName: nameOf(draftedById),
    approvedByName: nameOf(approvedById),
  }
}
