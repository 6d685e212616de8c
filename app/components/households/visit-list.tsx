import { useWords } from '~/ui/words'
import { householdWords } from './household-words'

type Visit = { id: string; on: string; by: string | null; results: { skill: string; result: string }[] }

/** When somebody was at a household, and what came of it. */
export function VisitList({ visits }: { visits: Visit[] }) {
  const words = useWords(householdWords)
  return (
    <section className="flow" aria-labelledby="tham">
      <h2 id="tham">{words.visits}</h2>
      {visits.length === 0 && <p>{words.noVisits}</p>}
      <ul className="visits">
        {visits.map(({ id, on, by, results }) => (
          <li key={id}>
            <h3>{on}</h3>
            <p className="small">{words.by(by ?? words.somebody)}</p>
            <ul>
              {results.map(({ skill, result }) => (
                <li key={skill}>
                  {skill}: <b>{words.results[result] ?? result}</b>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
