import type { DraftDetail } from './draft'
import type { DraftStepKind } from './draft-step'
import type { EditionFiles } from './edition-files'

export type ReviewNoteView = {
  noteId: string
  file: string
  line: number
  quote: string
  text: string
  authorName: string | null
  createdAt: Date
  settledAt: Date | null
  settledByName: string | null
}

export type ReviewStepView = {
  kind: DraftStepKind
  actorName: string | null
  note: string
  version: number
  at: Date
}

/** What a draft is compared with: what is published in its scope, the original of a variant, or nothing. */
export type ReviewBase = {
  kind: 'edition' | 'original' | 'nothing'
  number: number | null
  files: EditionFiles
}

export type Review = {
  draft: DraftDetail
  /** The first first. */
  steps: ReviewStepView[]
  notes: ReviewNoteView[]
  base: ReviewBase
  /** What learners have now in this scope. */
  published: { editionId: number; number: number; address: string } | null
  /** May take it back from the reviewers. */
  mayWithdraw: boolean
}
