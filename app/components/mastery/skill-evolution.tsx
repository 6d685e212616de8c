import { PageLinks } from '~/components/groups/page-links'
import { formatDay, formatTime } from '~/lib/format-time'
import { useWords } from '~/ui/words'
import { EstimatePlot } from './estimate-plot'
import type { historyPage } from './history-page'
import { HistoryTable } from './history-table'
import { historyWords } from './history-words'
import { MarkKey } from './mark-key'
import type { Told } from './mastery-words'
import { skillPageWords } from './skill-page-words'

type Props = ReturnType<typeof historyPage> & { told: Told }

/** How the estimate came about: drawn, and the same as a table; a page of answers at a time. */
export function SkillEvolution({ rows, plot, end, page, pageCount, told }: Props) {
  const words = useWords(historyWords)
  const { noHistory } = useWords(skillPageWords)
  const isNewest = page === 1
  const [first] = rows
  return (
    <section className="evolution" aria-labelledby="thay-doi">
      <h2 id="thay-doi">{words.title}</h2>
      {!first && <p>{noHistory}</p>}
      {first && (
        <>
          <p>{told === 'you' ? words.what : words.whatThem}</p>
          <EstimatePlot
            plot={plot}
            label={words.label(rows.length, first.before, end)}
            dayName={(at) => formatDay(new Date(at)).slice(0, 5)}
            endName={isNewest ? words.now : words.next}
          />
          <MarkKey kinds={plot.marks.map(({ kind }) => kind)} />
          <details open={pageCount > 1}>
            <summary>{words.open}</summary>
            <HistoryTable
              rows={rows}
              end={{ percent: end, name: words.endRow(isNewest) }}
              timeName={(at) => [formatDay(new Date(at)), formatTime(new Date(at))]}
            />
          </details>
          <PageLinks page={page} pageCount={pageCount} />
        </>
      )}
    </section>
  )
}
