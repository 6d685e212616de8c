import { Form } from '@remix-run/react'
import type { ReviewNoteView } from '~/domain/authoring/review'
import { formatDay, formatTime } from '~/lib/format-time'
import { useWords } from '~/ui/words'
import { reviewWords } from './review-words'

/** What was said of a line, and whether it is done. */
export function LineNotes({
  draftId,
  notes,
  withLine = false,
}: {
  draftId: string
  notes: readonly ReviewNoteView[]
  /** Say which line it was: they do not stand under it. */
  withLine?: boolean
}) {
  const words = useWords(reviewWords)
  if (notes.length === 0) return null
  return (
    <ul className="line-notes">
      {notes.map(({ noteId, text, line, quote, authorName, createdAt, settledAt, settledByName }) => (
        <li key={noteId} className={settledAt ? 'is-settled' : undefined} id={`ghi-chu-${noteId}`}>
          {withLine && (
            <p className="small">
              {words.line(line)}. {words.lineWas} <q>{quote}</q>
            </p>
          )}
          <p className="note-text">{text}</p>
          <p className="small">
            {authorName ?? words.gone}, {formatTime(createdAt)} {formatDay(createdAt)}
          </p>
          {settledAt ? (
            <p className="small">{words.settled(settledByName ?? words.gone)}</p>
          ) : (
            <Form
              method="post"
              action={`/soan-bai/${draftId}/duyet/ghi-chu/${noteId}/xong`}
              preventScrollReset
            >
              <button type="submit" className="text-button" aria-describedby={`ghi-chu-${noteId}`}>
                {words.settle}
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}
