import type { TextMerge } from './merge-text'

export type OriginalFile = {
  name: string
  /** The original that the draft took over, and the one there is now. */
  before: string
  theirs: string
  merge: TextMerge
}

/** A picture that the draft has otherwise than the original now, or not at all. */
export type OriginalPicture = { name: string; isMissing: boolean; bytes: Uint8Array }

export type Original = {
  /** Of the original as it is now. */
  revision: string
  isChanged: boolean
  /** Those that changed. */
  files: OriginalFile[]
  pictures: OriginalPicture[]
}
