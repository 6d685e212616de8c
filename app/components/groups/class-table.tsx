import { Link } from '@remix-run/react'
import { LevelMark } from '~/components/mastery/level-mark'
import { levelWords } from '~/components/mastery/level-words'
import { useWords } from '~/ui/words'
import type { ClassPage } from './class-page'
import { classWords } from './class-words'

/**
 * Learners by skills. On a phone the names stay while the skills are swiped past: that shows ten people on a screen,
 * where a list for each learner would show one.
 */
export function ClassTable({ title, rows, skills, total, pageCount }: ClassPage & { title: string }) {
  const words = useWords(classWords)
  return (
    <>
      <p className="small map-hint">{words.swipe}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="map-scroll" aria-label={words.tableTitle(title)} tabIndex={0}>
        <table className="map">
          <caption className="vh">{words.tableTitle(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.learner}</th>
              {skills.map((skill) => (
                <th key={skill.id} scope="col">
                  {skill.short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LearnerRow key={row.to} row={row} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{pageCount > 1 ? words.reachedAll : words.reached}</th>
              {skills.map((skill) => (
                <td key={skill.id}>{words.ofAll(skill.reached, total)}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </section>
    </>
  )
}

function LearnerRow({ row }: { row: ClassPage['rows'][number] }) {
  const words = useWords(classWords)
  const { stuck } = useWords(levelWords)
  return (
    <tr>
      <th scope="row">
        <Link to={row.to}>{row.name}</Link>
        {row.village && <small>{row.village}</small>}
        {row.isAway && <small>{words.away(row.daysAway)}</small>}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.skillId} className={`is-${cell.level}${cell.isStuck ? ' is-stuck' : ''}`}>
          <LevelMark level={cell.level}>{cell.isStuck && <b>{stuck}</b>}</LevelMark>
        </td>
      ))}
    </tr>
  )
}
