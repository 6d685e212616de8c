import type { Viewer } from '~/domain/accounts/viewer'
import { readDraft } from './draft-queries.server'
import { takeStep } from './review/take-step.server'

const MOST_NOTE = 2_000

/** A reviewer gives a draft back to its author, and says why. What is approved can still be given back until it is published. */
export async function askForChanges(input: {
  viewer: Viewer
  draftId: string
  note: string
  now: Date
}): Promise<
  | { ok: true }
  | { refusal: 'no-such-draft' | 'not-your-review' | 'not-in-review' }
  | { field: 'note'; refusal: 'note-missing' | 'note-too-long' }
> {
  const { viewer, draftId, now } = input
  const note = input.note.trim()
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const { draft } = read
  if (!draft.mayReview) return { refusal: 'not-your-review' }
  if (!note) return { field: 'note', refusal: 'note-missing' }
  if (note.length > MOST_NOTE) return { field: 'note', refusal: 'note-too-long' }
  const from = ['in-review', 'approved'] as const
  const asked = await takeStep({ viewer, draft, kind: 'changes-asked', from, to: 'changes-asked', note, now })
  return asked ? { ok: true } : { refusal: 'not-in-review' }
}
