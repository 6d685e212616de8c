import { holdsPersonalNumber } from './holds-personal-number'

export type NoteRefusal = 'note-too-long' | 'note-holds-personal-number'

/** Letters, as people count them. */
export const LONGEST_NOTE = 300

/** A note as it is kept: one line, composed (NFC), single spaces; it may be empty. */
export function checkNote(typed: string): { note: string } | { refusal: NoteRefusal } {
  const note = typed.normalize('NFC').replace(/\s+/g, ' ').trim()
  if ([...note].length > LONGEST_NOTE) return { refusal: 'note-too-long' }
  if (holdsPersonalNumber(note)) return { refusal: 'note-holds-personal-number' }
  return { note }
}
