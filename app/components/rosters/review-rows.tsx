import { isDecidable, type ReviewedRow } from '~/domain/rosters/stored-import'
import { columnLetter } from './column-letter'
import { useListWords } from './list-words'

type Props = {
  kind: string
  importId: string
  rows: ReviewedRow[]
  columns: Record<string, number>
  /** "new", "perhaps-same" and so on; where one can choose there is a form. */
  shown: string
  mayDecide: boolean
  here: string
}

/** Rows of one verdict, each with what is to be said of it, and what can be chosen. */
export function ReviewRows({ kind, importId, rows, columns, shown, mayDecide, here }: Props) {
  const { words } = useListWords(kind)
  const list = (
    <ul className="roster-rows">
      {rows.map((row) => (
        <li key={row.position}>
          <RowText kind={kind} row={row} columns={columns} />
          {mayDecide && isDecidable(row) && <RowChoice kind={kind} row={row} />}
        </li>
      ))}
    </ul>
  )
  if (!mayDecide) return list
  return (
    <form method="post" action={`/quan-ly/danh-sach/${importId}/quyet-dinh`} key={`${shown} ${here}`}>
      <input type="hidden" name="ve" value={here} />
      {list}
      <p className="acts roster-save">
        <button type="submit" className="btn line">
          {words.save}
        </button>
      </p>
    </form>
  )
}

/** What is told below the name, by kind of list. */
const TOLD: Record<string, readonly string[]> = {
  people: ['phone', 'birthYear', 'village', 'class', 'position', 'note'],
  places: ['kind', 'parent'],
}

const capital = (text = '') => text.charAt(0).toUpperCase() + text.slice(1)

type RowProps = { kind: string; row: ReviewedRow }

function RowText({ kind, row, columns }: RowProps & { columns: Record<string, number> }) {
  const { words, sentence, fields } = useListWords(kind)
  const more = (TOLD[kind] ?? [])
    .flatMap((field) => (row.cells[field] ? [{ field, text: row.cells[field] }] : []))
    .map(({ field, text }) => (kind === 'places' ? `${capital(fields[field])}: ${text}` : text))
  return (
    <div>
      <p className="small">{words.rowAt(row.sheet, row.row)}</p>
      <h2 id={`dong-${row.position}`} lang="vi">
        {row.cells.name || '–'}
      </h2>
      {more.length > 0 && <p lang="vi">{more.join(' · ')}</p>}
      <ul className="roster-findings">
        {row.findings.map((finding) => {
          const at = columns[finding.field ?? '']
          const text = sentence(finding)
          const where =
            row.verdict === 'wrong' && at !== undefined ? ` (${words.columnLetter(columnLetter(at))})` : ''
          return <li key={`${finding.code} ${finding.field}`}>{text + where}</li>
        })}
      </ul>
    </div>
  )
}

function RowChoice({ kind, row }: RowProps) {
  const { words } = useListWords(kind)
  const candidates = row.findings.flatMap((finding) => finding.candidates ?? [])
  const isAsked = row.verdict === 'perhaps-same'
  const chosen = row.decision === '' && !isAsked ? 'take' : row.decision
  const choices = [
    ...candidates.map(({ id, name, more }) => ({ value: id, label: words.isPerson(name), more })),
    { value: 'take', label: isAsked ? words.takeNew : words.take, more: '' },
    { value: 'skip', label: words.skip, more: '' },
  ]
  return (
    <fieldset className="roster-choice">
      <legend className="vh">{words.choose(row.cells.name ?? '')}</legend>
      {choices.map(({ value, label, more }) => (
        <label key={value}>
          <input type="radio" name={`dong-${row.position}`} value={value} defaultChecked={chosen === value} />
          <span>
            {label}
            {more && <small>{more}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
