import { Link } from '@remix-run/react'
import { FactOrigin } from '~/components/lessons/fact-origin'
import type { FactReview } from '~/domain/feedback/fact-review'
import { useWords } from '~/ui/words'
import { FactReports } from './fact-reports'
import { factReviewWords } from './fact-review-words'

type Props = { facts: readonly FactReview[]; month: string; here: string }

/** Facts with their sources, the lessons they stand in, and what was reported of them. */
export function FactList({ facts, month, here }: Props) {
  const words = useWords(factReviewWords)
  return (
    <ul className="fact-list">
      {facts.map((fact) => (
        <li key={fact.id}>
          <h2>
            <span className="vh">{words.fact(fact.id)}</span>
            <span aria-hidden>{fact.id}</span>
          </h2>
          <div className="flow">
            <p lang="vi">{fact.says}</p>
            <FactOrigin fact={fact} month={month} />
          </div>
          {fact.reports && <FactReports factId={fact.id} reports={fact.reports} here={here} />}
          <Citations lessons={fact.lessons} />
        </li>
      ))}
    </ul>
  )
}

function Citations({ lessons }: Pick<FactReview, 'lessons'>) {
  const words = useWords(factReviewWords)
  return (
    <div className="cited">
      <h3>{words.citedIn}</h3>
      <ul>
        {lessons.map(({ moduleId, slug, number, title }) => (
          <li key={number} lang="vi">
            <Link to={`/hoc/${moduleId}/${slug}`}>
              <b>{number}</b> {title}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
