import { Link } from '@remix-run/react'
import type { ReviewNoteView } from '~/domain/authoring/review'
import type { DiffRow } from '~/lib/line-diff'
import { useWords } from '~/ui/words'
import { LineNotes } from './line-notes'
import { NoteForm } from './note-form'
import { reviewWords } from './review-words'

export type ChangedFile = { name: string; rows: (DiffRow | number)[]; isChanged: boolean }

type Props = {
  draftId: string
  file: ChangedFile
  notes: readonly ReviewNoteView[]
  /** Where a note is being written. */
  noting: { file: string; line: number } | null
  mayNote: boolean
  /** The search of this page, to come back to it. */
  search: string
}

/** One file, line by line: what is gone and what is new, the notes under their lines, and a way to write one. */
export function TextChanges({ draftId, file, notes, noting, mayNote, search }: Props) {
  const words = useWords(reviewWords)
  const shown = new Set(
    file.rows.flatMap((row) => (typeof row === 'number' || row.after === null ? [] : [row.after])),
  )
  return (
    <section aria-labelledby={`tep-${file.name}`} className="change-file">
      <h3 id={`tep-${file.name}`}>
        {words.files[file.name] ?? file.name} <small translate="no">{file.name}</small>
      </h3>
      {/* Notes on lines that are gone, or folded away. */}
      <LineNotes draftId={draftId} notes={notes.filter(({ line }) => !shown.has(line))} withLine />
      {file.rows.length === 0 || (!file.isChanged && file.rows.every((row) => typeof row === 'number')) ? (
        <p className="small">{words.unchanged}</p>
      ) : (
        <ol className="change-lines">
          {file.rows.map((row, i) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are never moved
            if (typeof row === 'number') return <Fold key={`fold-${i}`} count={row} />
            const line = row.after
            return (
              <li key={`${row.before}-${row.after}`} className={`change-line is-${row.kind}`}>
                {line !== null && mayNote ? (
                  <Link
                    className="line-number"
                    to={noteAddress(search, file.name, line)}
                    preventScrollReset
                    aria-label={words.noteOn(line)}
                    id={`dong-${file.name}-${line}`}
                  >
                    {line}
                  </Link>
                ) : (
                  <span className="line-number">{line ?? ''}</span>
                )}
                <Line row={row} />
                {line !== null && (
                  <LineNotes draftId={draftId} notes={notes.filter((note) => note.line === line)} />
                )}
                {line !== null && noting?.file === file.name && noting.line === line && (
                  <NoteForm draftId={draftId} file={file.name} line={line} back={search} />
                )}
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}

function Line({ row }: { row: DiffRow }) {
  const words = useWords(reviewWords)
  const pieces = row.pieces.map(({ text, isMarked }, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces are never moved
    isMarked ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
  )
  if (row.kind === 'same') return <span className="line-text">{pieces}</span>
  const isNew = row.kind === 'new'
  const inner = (
    <>
      <span className="line-sign" aria-hidden="true">
        {isNew ? '+' : '−'}
      </span>
      <span className="vh">{isNew ? words.isNew : words.isGone} </span>
      {pieces}
    </>
  )
  return isNew ? <ins className="line-text">{inner}</ins> : <del className="line-text">{inner}</del>
}

function Fold({ count }: { count: number }) {
  const words = useWords(reviewWords)
  return <li className="line-fold">{words.same(count)}</li>
}

function noteAddress(search: string, file: string, line: number): string {
  const asked = new URLSearchParams(search)
  asked.set('tep', file)
  asked.set('dong', String(line))
  return `?${asked}#dong-${file}-${line}`
}
