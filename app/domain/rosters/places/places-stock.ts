import type { KindWord } from './place-forms'

export type KnownPlace = {
  id: string
  parentId: string | null
  kind: string
  name: string
  isOpen: boolean
  /** What it was called before. */
  formerNames: readonly string[]
}

/** What a list of places is compared with, and what its rows so far have said. */
export type PlacesStock = {
  /** The place whose list it is: what lies below it, and itself. */
  rootId: string
  places: KnownPlace[]
  kinds: readonly KindWord[]
  /** New places of this list by parent and name, with their rows. */
  seen: Map<string, number>
  /** The same by name alone: a later row may lie in one. */
  planned: Map<string, { row: number; kind: string }>
}
