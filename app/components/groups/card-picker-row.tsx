import { Link } from '@remix-run/react'
import { useWords } from '~/ui/words'
import { cardWords } from './card-words'

export type PickedPerson = {
  personId: string
  displayName: string
  identifier: string
  groupName: string | null
  placeName: string | null
  mayIssue: boolean
  card: { issuedOn: string; isUsed: boolean } | null
}

/** One person to tick; who is printed no card says why. `isGrouped`: the page says already where they belong. */
export function CardPickerRow({ person, isGrouped }: { person: PickedPerson; isGrouped: boolean }) {
  const words = useWords(cardWords)
  const { personId, displayName, identifier, groupName, placeName, mayIssue, card } = person
  const about = [...(isGrouped ? [] : [groupName, placeName]), identifier].filter(Boolean).join(' · ')
  const state = card ? words.issued(card.issuedOn, card.isUsed) : words.noCard
  if (!mayIssue)
    return (
      <li>
        <div className="card-person">
          <span className="card-no-tick" aria-hidden="true" />
          <b>{displayName}</b>
          <small>{about}</small>
        </div>
        <p className="small">{words.staff}</p>
      </li>
    )
  return (
    <li>
      <label className="card-person">
        <input type="checkbox" name="nguoi" value={personId} />
        <b>{displayName}</b>
        <small>{about}</small>
      </label>
      <p className="small">{state}</p>
      <Link to={`/quan-ly/nguoi/${personId}/the`} aria-label={words.oneOf(displayName)}>
        {words.one}
      </Link>
    </li>
  )
}
