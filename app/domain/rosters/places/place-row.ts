import type { FoundParent } from './find-parent'
import type { KindWord } from './place-forms'

/** A row as it will be written: the full name, its kind, where it lies. */
export type PlaceRow = { name: string; bare: string; word: KindWord; parent: FoundParent }
