/** The way of a draft, one row a step. */
export type DraftStepKind =
  | 'begun'
  | 'sent'
  | 'changes-asked'
  | 'approved'
  | 'withdrawn'
  | 'published'
  | 'renewed'
  | 'closed'
  | 'reopened'
