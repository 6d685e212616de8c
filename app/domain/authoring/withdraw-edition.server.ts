import type { Viewer } from '~/domain/accounts/viewer'
import { readEditionScope } from './edition-list-queries.server'
import { changeEdition } from './editions/change-edition.server'
import { mayReview } from './may-review'

/** From now on the lesson is not seen in this scope: a wider one's, the built-in one or none is. For reviewers there. */
export async function withdrawEdition(input: {
  viewer: Viewer
  editionId: number
  now: Date
}): Promise<{ ok: true; editionId: number } | { refusal: 'no-such-edition' | 'not-your-review' }> {
  const { viewer, editionId, now } = input
  const found = await readEditionScope(viewer, editionId)
  if (!found) return { refusal: 'no-such-edition' }
  const { row, scope } = found
  if (!mayReview(viewer, scope)) return { refusal: 'not-your-review' }
  const { lessonId, moduleId, slug, kind, draftId, draftedById } = row
  const nothing = { revision: null, entry: null, files: null, originRevision: null }
  const about = { lessonId, moduleId, slug, kind, draftId, draftedById }
  const source = async () => ({ ...about, ...nothing, publishedById: viewer.personId, publishedAt: now })
  const changed = await changeEdition({ viewer, scope, action: 'withdraw-edition', source, now })
  return changed ?? { refusal: 'no-such-edition' }
}
