import type { AuthorScope } from './author-scope'

export type DraftState = 'writing' | 'in-review' | 'changes-asked' | 'approved'

export type DraftLine = AuthorScope & {
  draftId: string
  title: string
  moduleId: string
  kind: 'own' | 'variant'
  state: DraftState
  /** Null once the account is gone. */
  createdByName: string | null
  updatedAt: Date
}

/** As a line of a list; a local version says whether its original has changed since it took it over. */
export type ListedDraft = DraftLine & { isOriginalChanged: boolean }

export type DraftDetail = DraftLine & {
  lessonId: string
  slug: string
  version: number
  createdById: string | null
  originLessonId: string | null
  originRevision: string | null
  closedAt: Date | null
  scopeName: string
  files: DraftFileView[]
  /** May change it now: who may draft here, while it is being written or changed. */
  mayWrite: boolean
  /** May say yes or no to it: a reviewer here who wrote none of it. */
  mayReview: boolean
  /** May publish it once somebody who did not write it has approved it: a reviewer here. */
  mayPublish: boolean
}

/** A text has `text`, a picture `mediaHash`. */
export type DraftFileView = {
  name: string
  text: string | null
  mediaHash: string | null
  originText: string | null
  version: number
  changedAt: Date
  changedByName: string | null
}

/** The texts that a lesson's folder may hold; its pictures stand under media/. */
export const DRAFT_TEXTS = ['lesson.mdx', 'questions.yaml', 'teach.yaml', 'practice.yaml'] as const
export type DraftText = (typeof DRAFT_TEXTS)[number]

export function isDraftText(name: string): name is DraftText {
  return (DRAFT_TEXTS as readonly string[]).includes(name)
}

/** While a reviewer reads, and once it is approved, what they read does not change under them. */
export function isOpenToWriting(state: string): boolean {
  return state === 'writing' || state === 'changes-asked'
}
