import { Link } from '@remix-run/react'
import { Drawing } from '~/ui/drawing/drawing'
import { useWords } from '~/ui/words'
import { householdWords } from './household-words'
import type { ListedHousehold } from './listed-household'

/** A household as a line of a list. */
export function HouseholdItem({ household, isOwn = false }: { household: ListedHousehold; isOwn?: boolean }) {
  const words = useWords(householdWords)
  const { to, code, peopleCount, isPoor, isBusiness, member, lastVisitOn } = household
  return (
    <li>
      <Link to={to}>
        <Drawing name={lastVisitOn ? 'window-lit' : 'window-dim'} />
        <b>{words.household(code)}</b>
        <span className="small">
          {words.people(peopleCount)}
          {!isOwn && `. ${member ? words.member(member) : words.nobody}`}.{' '}
          {lastVisitOn ? words.visited(lastVisitOn) : words.notVisited}.
        </span>
        {(isPoor || isBusiness) && (
          <span className="tags">
            {isPoor && <span>{words.poor}</span>}
            {isBusiness && <span>{words.business}</span>}
          </span>
        )}
        <Drawing name="right" className="ic" />
      </Link>
    </li>
  )
}
