import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { readEditionScope } from './edition-list-queries.server'
import { changeEdition } from './editions/change-edition.server'
import { mayReview } from './may-review'
import { readScopePath } from './scope-queries.server'

/**
 * A place above takes over what a commune or a class published, for all below it; for reviewers there. Its author and who
 * approved it stay named. Refused where the address is another lesson's.
 */
export async function adoptEdition(input: {
  viewer: Viewer
  editionId: number
  placeId: string
  now: Date
}): Promise<
  | { ok: true; editionId: number }
  | { refusal: 'no-such-edition' | 'not-your-review' | 'withdrawn' | 'address-taken' }
> {
  const { viewer, editionId, placeId, now } = input
  const found = await readEditionScope(viewer, editionId)
  if (!found) return { refusal: 'no-such-edition' }
  const { row, scope } = found
  const above = scope.scopeKind === 'class' ? scope.placePath : scope.placePath.slice(1)
  const target = above.includes(placeId)
    ? await readScopePath({ scopeKind: 'place', scopeId: placeId })
    : null
  if (!target || !mayReview(viewer, target)) return { refusal: 'not-your-review' }
  if (row.revision === null) return { refusal: 'withdrawn' }
  const { lessonId, moduleId, slug } = row
  const other = await db.edition.findFirst({
    where: { moduleId, slug, lessonId: { not: lessonId }, revision: { not: null } },
    select: { id: true },
  })
  if (other) return { refusal: 'address-taken' }
  const { id, number: _n, scopeKind: _k, scopeId: _i, restoredFromId: _r, ...kept } = row
  const edition = { ...kept, adoptedFromId: id, publishedById: viewer.personId, publishedAt: now }
  const source = async () => edition
  const changed = await changeEdition({ viewer, scope: target, action: 'adopt-edition', source, now })
  return changed ?? { refusal: 'no-such-edition' }
}
