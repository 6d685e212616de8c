import type { Place } from '../problem'

/** A piece of text that a person reads, and where it stands. */
export type Piece = {
  file: string
  text: string
  /** The key that holds it in a YAML file. */
  key?: string
  /** Where the character at an index of `text` stands. */
  placeOf: (index: number) => Place
}
