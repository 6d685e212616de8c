import { Link } from '@remix-run/react'
import type { FoundPlace } from '~/domain/places/found-place'
import { useWords } from '~/ui/words'
import { placeWords } from './place-words'

/** Places by the name they were looked for, with what they are called or belong to now. */
export function FoundPlaces({ places }: { places: readonly FoundPlace[] }) {
  const words = useWords(placeWords)
  return (
    <ul className="groups found-places">
      {places.map((place) => (
        <li key={place.placeId}>
          <Link to={`/quan-ly/dia-ban/${place.placeId}`}>
            <b lang="vi">{place.formerName ?? place.name}</b>
            <span className="small">
              {[nowOf(place, words), !place.closedOn && place.parentName && words.inside(place.parentName)]
                .filter(Boolean)
                .join('. ')}
              .
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function nowOf(place: FoundPlace, words: (typeof placeWords)['vi']): string {
  if (place.closedOn) {
    const names = place.heirs.map((heir) => heir.name).join(', ')
    return place.heirs.length > 1 ? words.nowSplit(names) : words.nowPartOf(names)
  }
  return place.formerName ? words.nowCalled(place.name) : ''
}
