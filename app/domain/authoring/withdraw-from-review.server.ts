import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { mayDraft } from './may-draft'
import { takeStep } from './review/take-step.server'
import { readScopePath } from './scope-queries.server'

/** Takes a draft back from the reviewers, approved or not, to write on; for who may write it. */
export async function withdrawFromReview(input: {
  viewer: Viewer
  draftId: string
  now: Date
}): Promise<{ ok: true } | { refusal: 'no-such-draft' | 'not-in-review' }> {
  const { viewer, draftId, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { draft } = read
  const scope = await readScopePath(draft)
  if (!scope || !mayDraft(viewer, scope)) return { refusal: 'no-such-draft' }
  const from = ['in-review', 'approved'] as const
  const isBack = await takeStep({ viewer, draft, kind: 'withdrawn', from, to: 'writing', now })
  return isBack ? { ok: true } : { refusal: 'not-in-review' }
}
