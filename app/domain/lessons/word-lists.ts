/** The authors' lists of words (content/spelling), in small letters but for names. */
export type WordLists = {
  /** Right although they are no Vietnamese syllables: names, abbreviations, units. */
  names: ReadonlySet<string>
  /** What fingers often mistype, and what was meant. */
  mistyped: ReadonlyMap<string, string>
  /** Foreign and technical words, and plain ones for them. */
  jargon: ReadonlyMap<string, string>
}

export const NO_LISTS: WordLists = { names: new Set(), mistyped: new Map(), jargon: new Map() }
