import { Link } from '@remix-run/react'
import type { PersonRow } from '~/domain/groups/person-row'

/** People in the order of their given names, with where they belong. */
export function PeopleList({ people }: { people: readonly PersonRow[] }) {
  return (
    <ul className="people-list">
      {people.map(({ personId, displayName, placeName, teamNames, classNames }) => (
        <li key={personId}>
          <Link to={`/quan-ly/nguoi/${personId}`} lang="vi">
            {displayName}
          </Link>
          <span className="small" lang="vi">
            {[placeName, ...teamNames, ...classNames].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
