import type { DraftDetail } from '~/domain/authoring/draft'
import type { FramedDraft } from './draft-frame'

/** What every page of a draft shows of it. */
export function framedDraft(draft: DraftDetail): FramedDraft {
  const { draftId, title, scopeName, state, kind, mayWrite } = draft
  return { draftId, title, scopeName, state, kind, mayWrite, isPutAway: draft.closedAt !== null }
}
