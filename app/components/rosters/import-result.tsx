import { useListWords } from './list-words'
import { OneButtonForm } from './one-button-form'

type Props = {
  import: {
    importId: string
    kind: string
    state: string
    isUndoable: boolean
    counts: { written?: number | undefined; kept?: number | undefined }
  }
}

/** What became of a list, and for a day the way back. */
export function ImportResult({ import: shown }: Props) {
  const { words } = useListWords(shown.kind)
  const { importId, state, isUndoable, counts } = shown
  const kept = counts.kept ?? 0
  const [title, text] =
    state === 'committed'
      ? [words.committedTitle, words.committedText(counts.written ?? 0)]
      : state === 'undone'
        ? [words.undoneTitle, words.undoneText]
        : [words.failedTitle, words.failedText]
  return (
    <section className="roster-commit">
      <h2>{title}</h2>
      <p>{text}</p>
      {kept > 0 && <p>{words.keptText(kept)}</p>}
      {isUndoable && (
        <>
          <p>{words.undoHint}</p>
          <div className="acts">
            <OneButtonForm
              action={`/quan-ly/danh-sach/${importId}/hoan-tac`}
              label={words.undo}
              look="btn line"
            />
          </div>
        </>
      )}
    </section>
  )
}
