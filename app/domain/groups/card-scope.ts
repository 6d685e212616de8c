/** Whose cards are looked at: everybody of a place and below, of a team, or of a class. */
export type CardScope = { kind: 'place' | 'team' | 'class'; id: string }

export type CardFilter = {
  /** "without": those who have no card that works; "with": those who have; "all". */
  cards: 'without' | 'with' | 'all'
  /** Part of a name or user name, accents or not; empty for everybody. */
  search: string
}
