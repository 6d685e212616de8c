import { Fragment } from 'react'
import { useWords } from '~/ui/words'
import type { HistoryRow } from './history-row'
import { historyWords } from './history-words'
import { LevelMark } from './level-mark'
import { MarkSign } from './plot-mark'

type Props = {
  rows: HistoryRow[]
  /** Per cent at the right edge of the plot, and what that edge is. */
  end: { percent: number; name: string }
  /** When an answer was given, in one or two parts. */
  timeName: (at: number) => string[]
}

/** What the plot shows, as a table: each mark a row, and at last where the line ends. */
export function HistoryTable({ rows, end, timeName }: Props) {
  const words = useWords(historyWords)
  return (
    <table className="history">
      <caption className="small">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.when}</th>
          <th scope="col">{words.columns.what}</th>
          <th scope="col">{words.columns.estimate}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <b>{row.number}.</b>{' '}
              {timeName(row.at).map((part) => (
                <Fragment key={part}>
                  <span>{part}</span>{' '}
                </Fragment>
              ))}
            </th>
            <td>
              <span className="history-what">
                <MarkSign kind={row.mark} />
                <span>
                  {words.kinds[row.kind]}: {words.result(row.kind, row.isRight)}
                  {row.because && <small>{words.because[row.because]}</small>}
                </span>
              </span>
            </td>
            <td>
              <span>{words.fromTo(row.before, row.after)}</span>
              <LevelMark level={row.level} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{end.name}</th>
          <td>{words.fades}</td>
          <td>{end.percent}%</td>
        </tr>
      </tbody>
    </table>
  )
}
