import { formatDay, formatTime } from '~/lib/format-time'
import { useWords } from '~/ui/words'
import { auditWords } from './audit-words'
import { roleWords } from './role-words'

type Line = {
  id: string
  at: Date
  action: string
  detail: string
  actorName: string | null
  subjectName: string | null
}

/** Whose detail is the id of a lesson. */
const OF_LESSONS = /lesson|edition|-note$/

/** Who did what to whose record, when; `isOwn` leaves out whose, where all lines are of the reader. */
export function AuditTable({ lines, isOwn = false }: { lines: readonly Line[]; isOwn?: boolean }) {
  const words = useWords(roleWords)
  const actions = useWords(auditWords)
  if (lines.length === 0) return <p className="note">{words.auditNone}</p>
  return (
    <table className="log">
      <thead>
        <tr>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          {!isOwn && <th scope="col">{words.whom}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td data-label={words.when}>
              {formatTime(line.at)} {formatDay(line.at)}
            </td>
            <td data-label={words.who}>{line.actorName ?? words.gone}</td>
            <td data-label={words.what}>
              {actions[line.action] ?? line.action}
              {OF_LESSONS.test(line.action) && line.detail && ` (${line.detail})`}
            </td>
            {!isOwn && <td data-label={words.whom}>{line.subjectName ?? words.gone}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
