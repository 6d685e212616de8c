import type { Viewer } from '~/domain/accounts/viewer'
import { readEditionScope } from './edition-list-queries.server'
import { changeEdition } from './editions/change-edition.server'
import { mayReview } from './may-review'

/** Brings an earlier edition back as a new one, in its scope, for reviewers there. What is there already is not doubled. */
export async function restoreEdition(input: {
  viewer: Viewer
  editionId: number
  now: Date
}): Promise<
  { ok: true; editionId: number } | { refusal: 'no-such-edition' | 'not-your-review' | 'withdrawn' }
> {
  const { viewer, editionId, now } = input
  const found = await readEditionScope(viewer, editionId)
  if (!found) return { refusal: 'no-such-edition' }
  const { row, scope } = found
  if (!mayReview(viewer, scope)) return { refusal: 'not-your-review' }
  if (row.revision === null) return { refusal: 'withdrawn' }
  const { id, number: _n, scopeKind: _k, scopeId: _i, adoptedFromId: _a, ...kept } = row
  const edition = { ...kept, restoredFromId: id, publishedById: viewer.personId, publishedAt: now }
  const source = async () => edition
  return (
    (await changeEdition({ viewer, scope, action: 'restore-edition', source, now })) ?? {
      refusal: 'no-such-edition',
    }
  )
}
