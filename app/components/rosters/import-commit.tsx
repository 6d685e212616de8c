import { Link } from '@remix-run/react'
import { useListWords } from './list-words'
import { OneButtonForm } from './one-button-form'

type Props = {
  import: {
    importId: string
    kind: string
    toWrite: number
    newTeams: string[]
    isUndoable: boolean
    counts: { written?: number | undefined }
  }
  isKnownFile: boolean
}

/** What writing would do, and the button that does it. */
export function ImportCommit({ import: shown, isKnownFile }: Props) {
  const { words } = useListWords(shown.kind)
  const { importId, toWrite, newTeams, isUndoable, counts } = shown
  const address = `/quan-ly/danh-sach/${importId}`
  const written = counts.written ?? 0
  return (
    <section className="roster-commit">
      <p>{written > 0 ? words.partly(written) : toWrite > 0 ? words.notYet : words.nothingToWrite}</p>
      {isKnownFile && <p>{words.known}</p>}
      {newTeams.length > 0 && (
        <details>
          <summary>{words.newTeams(newTeams.length)}</summary>
          <ul lang="vi">
            {newTeams.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="acts">
        {toWrite > 0 && (
          <OneButtonForm action={`${address}/ghi-nhan`} label={words.commit(toWrite)} look="btn big" />
        )}
        {written === 0 && (
          <Link to={`${address}/cot`} className="btn line">
            {words.changeColumns}
          </Link>
        )}
        {written === 0 && <OneButtonForm action={`${address}/bo`} label={words.discard} look="btn line" />}
        {written > 0 && isUndoable && (
          <OneButtonForm action={`${address}/hoan-tac`} label={words.undo} look="btn line" />
        )}
      </div>
    </section>
  )
}
