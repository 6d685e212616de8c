import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { takeStep } from './review/take-step.server'

/** A reviewer who wrote none of it says yes to a draft, in the version that they read. */
export async function approveDraft(input: {
  viewer: Viewer
  draftId: string
  version: number
  now: Date
}): Promise<
  { ok: true } | { refusal: 'no-such-draft' | 'not-your-review' | 'not-in-review' | 'changed-meanwhile' }
> {
  const { viewer, draftId, version, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { draft } = read
  if (!draft.mayReview) return { refusal: 'not-your-review' }
  if (draft.state !== 'in-review') return { refusal: 'not-in-review' }
  if (draft.version !== version) return { refusal: 'changed-meanwhile' }
  const from = ['in-review'] as const
  const approved = await takeStep({ viewer, draft, kind: 'approved', from, to: 'approved', now })
  return approved ? { ok: true } : { refusal: 'changed-meanwhile' }
}
