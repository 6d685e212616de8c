import { useMemo } from 'react'
import { levelWords } from '~/components/mastery/level-words'
import { useWords } from '~/ui/words'
import { drawMapRows, type MapRow } from './draw-map-rows'
import type { MapColumns } from './map-scope'
import { mapWords } from './map-words'

type Props = {
  title: string
  columns: MapColumns
  rows: readonly MapRow[]
  /** What the address of a learner begins with. */
  to: string
  /** How many of all are fair or better, for each skill; null where it is not counted. */
  reached: readonly number[] | null
  total: number
  pageCount: number
}

/**
 * Learners by skills. The region scrolls, and within it names and skills stay in sight: on a phone too, where a list for each
 * learner would show one person on a screen.
 */
export function LevelTable({ title, columns, rows, to, reached, total, pageCount }: Props) {
  const words = useWords(mapWords)
  const { names, stuck } = useWords(levelWords)
  const drawn = useMemo(
    () => drawMapRows(rows, to, { names, stuck, away: words.away }),
    [rows, to, names, stuck, words],
  )
  const isWide = columns.modules.length > 1
  return (
    <>
      <p className="small map-hint">{words.swipe}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="map-scroll" aria-label={title} tabIndex={0}>
        <table className={isWide ? 'map is-wide' : 'map'}>
          <caption className="vh">{title}</caption>
          <thead>
            {isWide && (
              <tr className="map-modules">
                <td />
                {columns.modules.map(({ number, title: name, skills }) => (
                  <th key={number} scope="colgroup" colSpan={skills}>
                    <span>
                      {number}. {name}
                    </span>
                  </th>
                ))}
              </tr>
            )}
            <tr>
              <th scope="col">{words.learner}</th>
              {columns.skills.map((short) => (
                <th key={short} scope="col">
                  {short}
                </th>
              ))}
            </tr>
          </thead>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see draw-map-rows.ts, which escapes all that people write */}
          <tbody dangerouslySetInnerHTML={{ __html: drawn }} />
          {reached && (
            <tfoot>
              <tr>
                <th scope="row">{pageCount > 1 ? words.reachedAll : words.reached}</th>
                {reached.map((count, at) => (
                  <td key={columns.skills[at]}>{words.ofAll(count, total)}</td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </section>
    </>
  )
}
