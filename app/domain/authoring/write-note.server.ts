import { db } from '~/db/client.server'
import type { Viewer } from '~/domain/accounts/viewer'
import { uuidV7 } from '~/lib/uuid-v7'
import { isDraftText } from './draft'
import { readDraft } from './draft-queries.server'
import { logNote } from './review/log-note.server'

const MOST_NOTE = 2_000
const MOST_NOTES = 500

/** Says something of a line of a draft, for who may write or review it; what the line was is kept beside. */
export async function writeNote(input: {
  viewer: Viewer
  draftId: string
  file: string
  line: number
  text: string
  now: Date
}): Promise<
  | { ok: true; noteId: string }
  | { refusal: 'no-such-draft' | 'no-such-line' | 'too-many-notes' }
  | { field: 'text'; refusal: 'note-missing' | 'note-too-long' }
> {
  const { viewer, draftId, file, line, now } = input
  const text = input.text.trim()
  const read = await readDraft(viewer, draftId)
  if ('refusal' in read) return read
  const source = read.draft.files.find(({ name }) => name === file)?.text ?? null
  const quote = isDraftText(file) && Number.isInteger(line) ? source?.split('\n')[line - 1] : undefined
  if (quote === undefined || read.draft.closedAt) return { refusal: 'no-such-line' }
  if (!text) return { field: 'text', refusal: 'note-missing' }
  if (text.length > MOST_NOTE) return { field: 'text', refusal: 'note-too-long' }
  if ((await db.reviewNote.count({ where: { draftId } })) >= MOST_NOTES) return { refusal: 'too-many-notes' }
  const noteId = uuidV7(now.getTime())
  const about = { draftId, file, line, quote: quote.slice(0, 500), text }
  await db.reviewNote.create({
    data: { id: noteId, ...about, authorId: viewer.personId, createdAt: now },
  })
  await logNote({ viewer, draft: read.draft, action: 'write-note', now })
  return { ok: true, noteId }
}
