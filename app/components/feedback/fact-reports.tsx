import type { OpenReports } from '~/domain/feedback/fact-review'
import { formatDay } from '~/lib/format-time'
import { useWords } from '~/ui/words'
import { factReviewWords } from './fact-review-words'

const AT_ONCE = 3

type Props = {
  factId: string
  reports: OpenReports
  /** The address of this page, to come back to. */
  here: string
}

/** What was reported of a fact, and the button that says it has been looked at. */
export function FactReports({ factId, reports, here }: Props) {
  const words = useWords(factReviewWords)
  const { count, newestAt, notes, moreNotes } = reports
  const others = notes.slice(AT_ONCE)
  return (
    <div className="fact-told flow">
      <h3>{words.reports(count)}</h3>
      {notes.length === 0 ? <p>{words.noNotes}</p> : <Notes notes={notes.slice(0, AT_ONCE)} />}
      {others.length > 0 && (
        <details>
          <summary>{words.otherNotes(others.length)}</summary>
          <Notes notes={others} />
          {moreNotes > 0 && <p>{words.olderNotes(moreNotes)}</p>}
        </details>
      )}
      <form method="post" action="/du-kien/da-xem">
        <input type="hidden" name="fact" value={factId} />
        <input type="hidden" name="seenUntil" value={newestAt.toISOString()} />
        <input type="hidden" name="ve" value={here} />
        <p className="small">{words.settleHint}</p>
        <button type="submit" className="btn">
          {words.settle} <span className="vh">{words.fact(factId)}</span>
        </button>
      </form>
    </div>
  )
}

function Notes({ notes }: Pick<OpenReports, 'notes'>) {
  return (
    <ul className="fact-notes">
      {notes.map(({ id, note, at }) => (
        <li key={id}>
          <q lang="vi">{note}</q> <small>{formatDay(at)}</small>
        </li>
      ))}
    </ul>
  )
}
