import { exampleDay } from '~/domain/mastery/example-learner'
import { formatTime } from '~/lib/format-time'
import { useWords } from '~/ui/words'
import { EstimatePlot } from '../estimate-plot'
import type { historyPage } from '../history-page'
import { HistoryTable } from '../history-table'
import { historyWords } from '../history-words'
import { MarkKey } from '../mark-key'
import { exampleWords } from './example-words'

/** How the estimate of the example's learner came about: drawn, and as a table. */
export function ExampleHistory({ history, all }: { history: ReturnType<typeof historyPage>; all: number }) {
  const words = useWords(exampleWords)
  const told = useWords(historyWords)
  const { rows, plot, end } = history
  return (
    <div className="evolution">
      {all > rows.length && <p className="small">{words.newest(rows.length, all)}</p>}
      <EstimatePlot
        plot={plot}
        label={words.label(rows.length, rows[0]?.before ?? 0, end)}
        dayName={(at) => words.dayName(exampleDay(at))}
        endName={told.now}
      />
      <MarkKey kinds={plot.marks.map(({ kind }) => kind)} />
      <details>
        <summary>{told.open}</summary>
        <HistoryTable
          rows={rows}
          end={{ percent: end, name: told.endRow(true) }}
          timeName={(at) => [words.dayName(exampleDay(at)), formatTime(new Date(at))]}
        />
      </details>
    </div>
  )
}
