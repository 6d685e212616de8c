import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { HouseholdItem } from './household-item'
import { householdWords } from './household-words'
import type { ListedHousehold } from './listed-household'

/** What somebody looks after, with the house to go to next first and one press away. */
export function OwnHouseholds({ households }: { households: ListedHousehold[] }) {
  const words = useWords(householdWords)
  const [next] = households
  if (!next) return <p>{words.ownNone}</p>
  return (
    <>
      <section className="next-house" aria-labelledby={`ke-tiep-${next.id}`}>
        <Drawing name="house-3" over="lady-at-door" />
        <div>
          <p className="small">{words.nextTitle}</p>
          <h2 id={`ke-tiep-${next.id}`}>{words.household(next.code)}</h2>
          <p>{next.lastVisitOn ? words.visited(next.lastVisitOn) : words.notVisited}</p>
          <p className="acts">
            <Link className="btn big" to={`${next.to}/tham`}>
              {words.recordAt(next.code)}
            </Link>
          </p>
        </div>
      </section>
      <ul className="households">
        {households.map((household) => (
          <HouseholdItem key={household.id} household={household} isOwn />
        ))}
      </ul>
    </>
  )
}
