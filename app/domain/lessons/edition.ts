import type { CatalogueLesson } from './catalogue'

/** Where an edition is seen: in a place and all below it, or by one class. */
export type EditionScope = { scopeKind: 'place' | 'class'; scopeId: string }

/** What is published now of a lesson written here, in one scope. */
export type LiveEdition = EditionScope & {
  editionId: number
  /** The first edition ever of this lesson: lessons that are new keep their order by it. */
  firstId: number
  lessonId: string
  moduleId: string
  kind: 'own' | 'variant'
  entry: CatalogueLesson
}

/** All that is published now besides the built-in lessons. `version` is the newest row that was read. */
export type LiveEditions = { version: number; editions: readonly LiveEdition[] }

export function scopeKey({ scopeKind, scopeId }: EditionScope): string {
  return `${scopeKind} ${scopeId}`
}

/** Who made an edition, and when: names as they are now, null once the account is gone. */
export type EditionCredits = {
  number: number
  kind: 'own' | 'variant'
  scopeKind: 'place' | 'class'
  /** What its place or class is called today. */
  scopeName: string
  draftedByName: string | null
  approvedByName: string | null
  approvedAt: Date | null
  publishedAt: Date
}
