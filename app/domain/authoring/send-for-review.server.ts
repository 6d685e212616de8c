import type { Viewer } from '~/domain/accounts/viewer'
import type { Problem } from '~/domain/lessons/problem'
import { readDraft } from './draft-queries.server'
import { checkDraft } from './review/check-draft.server'
import { takeStep } from './review/take-step.server'

/**
 * Hands a draft to the reviewers; from then on it is not written in. Refused while anything is wrong with it ('has-problems'),
 * and when it changed since `version`.
 */
export async function sendForReview(input: {
  viewer: Viewer
  draftId: string
  version: number
  now: Date
}): Promise<
  | { ok: true }
  | { refusal: 'has-problems'; problems: Problem[] }
  | { refusal: 'no-such-draft' | 'not-open' | 'changed-meanwhile' | 'too-heavy' }
> {
  const { viewer, draftId, version, now } = input
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { draft } = read
  if (!draft.mayWrite) return { refusal: 'not-open' }
  if (draft.version !== version) return { refusal: 'changed-meanwhile' }
  const checked = await checkDraft(draft, now)
  if ('refusal' in checked) return checked
  if (checked.problems.length > 0) return { refusal: 'has-problems', problems: checked.problems }
  const from = ['writing', 'changes-asked'] as const
  const sent = await takeStep({ viewer, draft, kind: 'sent', from, to: 'in-review', now })
  return sent ? { ok: true } : { refusal: 'changed-meanwhile' }
}
